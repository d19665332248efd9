import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { mediaMatches } from '../../../live/media-matches'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import type { MaterialActions } from './material-actions'
import { MaterialCard } from './material-card'
import type { MaterialEntry } from './material-list'
import { MaterialTable } from './material-table'
import styles from './materials.module.css'
import { byFirstOrder } from './next-orders'
import { t } from './words'

/** How many cards are shown at first, and how many more with each press. */
const CARDS = 10

/**
 * How many weeks of materials a table shows together at first, and how many more with each press; what is in
 * one of them takes several elements.
 */
const [FIRST_WEEKS, MORE_WEEKS] = [130, 260]

/** Every material, those that have to be ordered first at the top: cards on a phone, a table on a laptop. */
export const MaterialsPart = (props: {
  entries: readonly MaterialEntry[]
  actions: MaterialActions
}): JSX.Element => {
  const desk = useDesk()
  const laptop = mediaMatches('(min-width: 900px)')
  const fitting = (weeks: number) => Math.max(1, Math.floor(weeks / desk.mondays().length))
  const first = () => (laptop() ? fitting(FIRST_WEEKS) : CARDS)
  const step = () => (laptop() ? fitting(MORE_WEEKS) : CARDS)
  const [presses, setPresses] = createSignal(0)
  const byId = createMemo(() => new Map(props.entries.map((entry) => [entry.material.id, entry])))
  const ids = createMemo(() =>
    byFirstOrder(props.entries)
      .slice(0, first() + presses() * step())
      .map(({ material }) => material.id),
  )
  const hidden = () => props.entries.length - ids().length
  return (
    <>
      <Show
        when={laptop()}
        fallback={
          <For each={ids()}>
            {(materialId) => (
              <Show when={byId().get(materialId)}>
                {(entry) => <MaterialCard entry={entry()} actions={props.actions} />}
              </Show>
            )}
          </For>
        }
      >
        <MaterialTable ids={ids()} entryOf={(id) => byId().get(id)} actions={props.actions} />
      </Show>
      <Show when={hidden() > 0}>
        <div class={styles.more}>
          <Button onPress={() => setPresses(presses() + 1)}>
            {t().showMore(Math.min(step(), hidden()))}
          </Button>
        </div>
      </Show>
    </>
  )
}
