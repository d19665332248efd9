import type { Problem } from '@rembuk/core/plan/problems/problem'
import { createUniqueId, For, type JSX, Show } from 'solid-js'
import buttonStyles from '../../../ui/button.module.css'
import { Icon } from '../../../ui/icon'
import { useDesk } from '../cells/desk'
import type { PlanTab } from '../tabs/plan-tabs'
import { causeWords } from './cause-words'
import { cellOf } from './cell-of'
import type { FoundProblems } from './found-problems'
import { faultWords, firstWeekWords, subjectWords, weeksWords } from './problem-words'
import styles from './problems.module.css'
import { Remedies } from './remedies'
import { t } from './words'

const looks: Record<Problem['kind'], { symbol: string; style: string | undefined }> = {
  shortage: { symbol: '▼', style: styles.broken },
  'outlet-shortage': { symbol: '▼', style: styles.broken },
  'delivery-without-stock': { symbol: '▼', style: styles.broken },
  'demand-without-producer': { symbol: '▼', style: styles.broken },
  'material-late': { symbol: '!', style: styles.broken },
  'capacity-overload': { symbol: '!', style: styles.broken },
  'below-safety': { symbol: '△', style: styles.warning },
  surplus: { symbol: '▲', style: styles.warning },
}

/** One problem; opened it says why it is there and offers ways out to those who may change the plan. */
export const ProblemRow = (props: {
  found: FoundProblems
  problem: Problem
  open: boolean
  onToggle: () => void
  onApplied: () => void
}): JSX.Element => {
  const desk = useDesk()
  const id = createUniqueId()
  const look = () => looks[props.problem.kind]
  /** Where to look at it: its number, or the outlets, whose numbers stand among the deliveries. */
  const place = () => {
    if (props.problem.kind === 'outlet-shortage')
      return { address: `?tab=${'kirim' satisfies PlanTab}`, label: t().inDeliveries, noScroll: false }
    const cell = cellOf(props.found.plan, props.problem)
    if (!cell) return undefined
    return { address: `?isian=${encodeURIComponent(cell)}`, label: t().inTable, noScroll: true }
  }
  return (
    <li class={styles.problem}>
      <button
        type="button"
        class={styles.head}
        aria-expanded={props.open}
        aria-controls={props.open ? id : undefined}
        onClick={() => props.onToggle()}
      >
        <span class={`${styles.symbol} ${look().style}`} aria-hidden="true">
          {look().symbol}
        </span>
        <span class={styles.words}>
          <strong>{subjectWords(desk, props.found.plan, props.problem)}</strong>
          {` · ${weeksWords(props.found.plan, props.problem)}: `}
          <span class={styles.fault}>{faultWords(props.found.plan, props.problem)}</span>
        </span>
        <span class={styles.chevron}>
          <Icon name="chevron" size={20} />
        </span>
      </button>
      <Show when={props.open}>
        <div class={styles.detail} id={id}>
          <h3>
            {props.problem.sizes.length === 1
              ? t().why
              : t().whyIn(firstWeekWords(props.found.plan, props.problem))}
          </h3>
          <ul class={styles.causes}>
            <For each={causeWords(desk, props.found.plan, props.problem, props.found.rules)}>
              {(line) => <li>{line}</li>}
            </For>
          </ul>
          <Show when={place()}>
            {(shown) => (
              <a
                class={`${buttonStyles.button} ${buttonStyles.secondary}`}
                href={shown().address}
                noScroll={shown().noScroll}
              >
                {shown().label}
              </a>
            )}
          </Show>
          <Show when={desk.editable()}>
            <Remedies found={props.found} problem={props.problem} onApplied={props.onApplied} />
          </Show>
        </div>
      </Show>
    </li>
  )
}
