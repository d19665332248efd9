import type { Obstacle } from '@rembuk/core/work/work-state'
import { type JSX, Show } from 'solid-js'
import { formatDay, formatMomentDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import { whatWords } from '../../../work/what-words'
import type { WorkTabProps } from '../work-tabs'
import { isLate } from './in-order'
import styles from './obstacles.module.css'
import { t } from './words'

/** One obstacle: what, why, who looks after it and until when, and what became of it. */
export const ObstacleRow = (
  props: WorkTabProps & { obstacle: Obstacle; onSolve: (obstacle: Obstacle) => void },
): JSX.Element => {
  const nameOf = (personId: string): string =>
    props.partnership.people.find(({ id }) => id === personId)?.name ||
    props.work.nameOf(personId) ||
    t().someone
  const endangered = (): string | undefined => {
    const { commitmentId } = props.obstacle
    const listed = props.work.list().items.find(({ commitment }) => commitment.id === commitmentId)
    const names = { goods: props.work.list(), parties: props.partnership.parties }
    return listed && whatWords(names, listed.commitment)
  }
  const isOnDevice = () => props.work.pending().some(({ entry }) => entry.key === props.obstacle.id)
  const late = () => isLate(props.obstacle, props.today)
  return (
    <Card class={styles.row}>
      <h3>{props.obstacle.text}</h3>
      <Show when={!props.obstacle.solved}>
        <p class={styles.mark} classList={{ [styles.late ?? '']: late() }}>
          <Show when={late()}>
            <Icon name="warning" size={18} />
          </Show>
          {late() ? t().late : t().open}
        </p>
      </Show>
      <div class={styles.facts}>
        <Show when={props.obstacle.cause}>{(cause) => <p>{t().causeOf(cause())}</p>}</Show>
        <Show when={endangered()}>{(what) => <p>{t().endangers(what())}</p>}</Show>
        <p>{t().ownedBy(nameOf(props.obstacle.ownerId))}</p>
        <p>{t().dueOn(formatDay(props.obstacle.dueDay))}</p>
        <p>{t().metBy(nameOf(props.obstacle.by.personId), formatMomentDay(props.obstacle.at))}</p>
        <Show when={props.obstacle.solved}>
          {(solved) => (
            <>
              <p>{t().solvedBy(nameOf(solved().by.personId), formatMomentDay(solved().at))}</p>
              <Show when={solved().how}>{(how) => <p>{t().solvedHow(how())}</p>}</Show>
            </>
          )}
        </Show>
        <Show when={isOnDevice()}>
          <p>{t().onDevice}</p>
        </Show>
      </div>
      <Show when={props.work.me.partyId !== undefined && !props.obstacle.solved && !isOnDevice()}>
        <Button
          icon="check"
          label={t().solveOf(props.obstacle.text)}
          onPress={() => props.onSolve(props.obstacle)}
        >
          {t().solve}
        </Button>
      </Show>
    </Card>
  )
}
