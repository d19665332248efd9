import { type Goal, lastDayOfMonth } from '@rembuk/core/plan/goals'
import { type JSX, Show } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { useDesk } from '../cells/desk'
import { Assumptions } from './assumptions'
import { GoalTarget } from './goal-target'
import styles from './goals.module.css'
import { t } from './words'

/** One goal: what, by when, who, how the plan stands against it, and what it rests on. */
export const GoalCard = (props: { goal: Goal; onEdit: () => void }): JSX.Element => {
  const desk = useDesk()
  const broken = () => props.goal.assumptions.filter(({ holds }) => holds === false).length
  const product = () => (props.goal.productId === undefined ? undefined : desk.product(props.goal.productId))
  return (
    <Card class={styles.card}>
      <div class={styles.head}>
        <h3>{props.goal.text}</h3>
        <Show when={desk.editable()}>
          <Button variant="quiet" label={t().edit(props.goal.text)} onPress={props.onEdit}>
            {t().editShort}
          </Button>
        </Show>
      </div>
      <ul class={styles.facts}>
        <Show when={props.goal.due}>{(due) => <li>{t().due(formatDay(lastDayOfMonth(due())))}</li>}</Show>
        <Show when={product()}>{(shown) => <li>{shown().name}</li>}</Show>
        <Show when={props.goal.who}>{(who) => <li>{t().who(who())}</li>}</Show>
      </ul>
      <GoalTarget goal={props.goal} />
      <Show when={broken() > 0}>
        <Notice tone="warning">{t().broken(broken())}</Notice>
      </Show>
      <Assumptions goal={props.goal} />
    </Card>
  )
}
