import { type Goal, goalProgress } from '@rembuk/core/plan/goals'
import type { Thousandths } from '@rembuk/core/quantity'
import { createMemo, type JSX, Show } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { Icon } from '../../../ui/icon'
import { useDesk } from '../cells/desk'
import styles from './goals.module.css'
import { t } from './words'

/** What a goal is to reach, and of a product how the present plan stands against it. */
export const GoalTarget = (props: { goal: Goal }): JSX.Element => {
  const desk = useDesk()
  const product = () => (props.goal.productId === undefined ? undefined : desk.lines(props.goal.productId))
  const unit = () => product()?.unit ?? props.goal.unit ?? ''
  const amount = (quantity: Thousandths): string => `${formatQuantity(quantity)} ${unit()}`.trim()
  const progress = createMemo(() => {
    const { target, due } = props.goal
    const [plan, made] = [desk.plan(), product()]
    if (!target || !plan || !made || !desk.product(made.id)) return undefined
    return goalProgress({ target, ...(due === undefined ? {} : { due }) }, made, plan)
  })
  return (
    <Show when={props.goal.target}>
      {(target) => (
        <div class={styles.target}>
          <p class={styles.strong}>{t().target(amount(target().quantity), target().per === 'week')}</p>
          <Show when={progress()}>
            {(now) => (
              <Show when={now().until} fallback={<p>{t().before}</p>}>
                {(until) => (
                  <>
                    <p>
                      {(target().per === 'week' ? t().plannedWeek : t().plannedTotal)(
                        amount(now().planned),
                        formatDay(until()),
                      )}
                    </p>
                    <progress
                      aria-hidden="true"
                      value={Math.min(now().planned, target().quantity)}
                      max={target().quantity}
                    />
                    <p class={now().missing > 0 ? styles.short : styles.reached}>
                      <Icon name={now().missing > 0 ? 'warning' : 'check'} size={20} />
                      {now().missing > 0 ? t().missing(amount(now().missing)) : t().reached}
                    </p>
                  </>
                )}
              </Show>
            )}
          </Show>
        </div>
      )}
    </Show>
  )
}
