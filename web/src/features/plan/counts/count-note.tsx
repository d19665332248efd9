import type { Day } from '@rembuk/core/calendar'
import type { Balance } from '@rembuk/core/plan/stock'
import type { Thousandths } from '@rembuk/core/quantity'
import { type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { useDesk } from '../cells/desk'
import { countNote, signed } from './count-words'
import styles from './counts.module.css'
import { t } from './words'

/** What was counted in a week beside what had been expected; leads those who may change it to the form. */
export const CountNote = (props: {
  monday: Day
  counted: Thousandths
  expected: Balance
  /** Where the row says what it is: the numbers alone, one below the other. */
  short?: boolean
  onChange: () => void
}): JSX.Element => {
  const desk = useDesk()
  const note = (): string => countNote(props.counted, props.expected)
  const Numbers = (): JSX.Element => (
    <Show when={props.short} fallback={note()}>
      <span class={styles.numbers}>
        {signed(props.counted)}
        <span class={styles.expected}>{t().expectedShort(signed(props.expected))}</span>
      </span>
    </Show>
  )
  return (
    <Show
      when={desk.editable()}
      fallback={
        <span class={styles.read}>
          <Numbers />
        </span>
      }
    >
      <button
        type="button"
        class={styles.note}
        aria-label={t().changeNote(note(), formatWeek(props.monday))}
        onClick={() => props.onChange()}
      >
        <Numbers />
      </button>
    </Show>
  )
}
