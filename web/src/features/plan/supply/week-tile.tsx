import type { Day } from '@rembuk/core/calendar'
import type { WeekLoad } from '@rembuk/core/plan/capacity'
import { type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import styles from './capacity.module.css'
import { type LoadState, loadState } from './load-state'
import { percentWords, stateWords } from './load-words'
import { t } from './words'

const symbols: Record<LoadState['kind'], string> = { over: '▲', fits: '✓', closed: '–' }

/** One producer's week: how full it is, in words, with symbol and colour; opens what is behind it. */
export const WeekTile = (props: {
  monday: Day
  load: WeekLoad
  unit: string | undefined
  /** Names of the holidays in it. */
  holidays: string
  own: boolean
  onOpen: () => void
}): JSX.Element => {
  const state = () => loadState(props.load)
  return (
    <button
      type="button"
      class={`${styles.tile} ${styles[state().kind] ?? ''}`}
      aria-haspopup="dialog"
      data-week={props.monday}
      onClick={() => props.onOpen()}
    >
      <span class={styles.week}>{formatWeek(props.monday)}</span>
      <Show when={props.holidays}>
        <span class={styles.note}>{props.holidays}</span>
      </Show>
      <Show when={props.own}>
        <span class={styles.note}>{t().ownCapacity}</span>
      </Show>
      <span class={styles.load}>
        <span aria-hidden="true">{symbols[state().kind]}</span>
        <Show when={state().perMille !== undefined}>
          <span>{percentWords(state().perMille ?? 0)}</span>
        </Show>
      </span>
      <span class={styles.words}>{stateWords(state(), props.unit)}</span>
    </button>
  )
}
