import type { Day } from '@rembuk/core/calendar'
import { nextSteps, type Step } from '@rembuk/core/work/next-steps'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { amountOf, goodOf, type Names, whatWords } from '../../../work/what-words'
import type { Work } from '../../../work/work-state'
import styles from './commitments.module.css'
import { becameWords, stepWords, whenWords, whoWords } from './item-words'
import { pendingOf } from './pending-of'
import { StatusMark } from './status-mark'
import { t } from './words'

export interface ItemProps {
  names: Names
  work: Work
  today: Day
  /** Opens the story of a promise. */
  onOpen: (itemId: string) => void
  /** Begins a report. */
  onStep: (itemId: string, step: Step) => void
}

/** One promise: what, who, until when, how far, and the next step as one button. */
export const ItemCard = (props: ItemProps & { item: WorkItem }): JSX.Element => {
  const what = () => whatWords(props.names, props.item.commitment)
  const step = () => nextSteps(props.item, props.work.me.partyId)[0]
  const isPrimary = (kind: Step['kind']) => kind !== 'correct' && kind !== 'withdraw'
  const waiting = () => pendingOf(props.work.pending(), props.item)
  const accepted = (): string | undefined => {
    const { item } = props
    if (item.kind !== 'delivery' || item.realisation.receipts.length === 0) return undefined
    const good = goodOf(props.names, item.commitment)
    const { totals } = item.realisation
    return t().accepted(amountOf(good, totals.accepted), amountOf(good, item.commitment.quantity))
  }
  return (
    <article class={styles.card} data-item={props.item.id}>
      <h3>
        <button
          type="button"
          class={styles.open}
          aria-haspopup="dialog"
          onClick={() => props.onOpen(props.item.id)}
        >
          {what()}
        </button>
      </h3>
      <p class={styles.soft}>{whoWords(props.names, props.item)}</p>
      <p>{whenWords(props.item, props.today)}</p>
      <StatusMark status={props.item.status} isLate={props.item.isLate} />
      <Show when={accepted()}>{(text) => <p class={styles.soft}>{text()}</p>}</Show>
      <Show when={becameWords(props.names, props.item)}>
        {(text) => <p class={styles.became}>{text()}</p>}
      </Show>
      <Show when={waiting().length > 0}>
        <p class={styles.soft} data-pending>
          {waiting().some(({ entry }) => entry.refusal) ? t().refused : t().onDevice}
        </p>
      </Show>
      <Show when={step()}>
        {(next) => (
          <Button
            variant={isPrimary(next().kind) ? 'primary' : 'secondary'}
            wide
            busy={props.work.isHeld()}
            label={`${stepWords(next())} · ${what()}`}
            onPress={() => props.onStep(props.item.id, next())}
          >
            {stepWords(next())}
          </Button>
        )}
      </Show>
    </article>
  )
}
