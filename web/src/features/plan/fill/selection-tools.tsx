import { createEffect, createSignal, type JSX, on, onCleanup, Show, Suspense } from 'solid-js'
import { formatCount, formatQuantity } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { inSlices } from '../../../ui/in-slices'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import type { GridView } from '../grid/grid-view'
import { t as planWords } from '../messages'
import type { FillWay } from './fill'
import { selectedSpan } from './selected-span'
import { type SelectedSum, sumSelected } from './selected-sum'
import styles from './selection-tools.module.css'
import { t } from './words'

const Fill = part(() => import('./fill'))

/** The grid that asks for them, and whether a total is to be spread over what is selected there. */
export interface GridTools {
  view: GridView
  spread?: boolean
}

/** What several selected cells come to, and what can be done with them at once. */
const SelectionTools = (props: { tools: GridTools }): JSX.Element => {
  const desk = useDesk()
  const grid = () => props.tools.view.grid
  const [sum, setSum] = createSignal<SelectedSum>()
  const [asked, setAsked] = createSignal<{ start?: FillWay }>()
  const span = () => (asked() ? selectedSpan(desk, grid()) : undefined)
  const [changed, change] = createSignal(undefined, { equals: false })
  const onChange = (): void => change()
  const { doc } = desk
  doc.on('update', onChange)
  onCleanup(() => doc.off('update', onChange))

  createEffect(
    on([() => grid().selection(), changed], () => {
      if (grid().isMany()) onCleanup(inSlices(sumSelected(desk, grid()), setSum))
      else setSum(undefined)
    }),
  )
  const spread = (): void => {
    setAsked({ start: 'spread' })
  }
  createEffect(
    on(
      () => props.tools,
      (tools) => tools.spread && spread(),
    ),
  )
  return (
    <>
      <Show when={grid().isMany() && sum()}>
        {(shown) => (
          <div class={styles.tools}>
            <Show when={shown().count > 0}>
              <p class={styles.sums}>
                <strong>{t().selectedSum(formatQuantity(shown().sum), shown().unit ?? '')}</strong>
                <span>
                  {t().selectedMean(
                    formatQuantity(Math.round(shown().sum / shown().count / 100) * 100),
                    formatCount(shown().count),
                  )}
                </span>
              </p>
            </Show>
            <Show when={desk.editable()}>
              <Button onPress={spread}>{t().spread}</Button>
              <IconButton icon="dots" label={planWords().fillMore} onPress={() => setAsked({})} />
            </Show>
          </div>
        )}
      </Show>
      <Suspense>
        <Show when={span()}>
          {(chosen) => (
            <Fill
              target={chosen().target}
              last={chosen().last}
              start={asked()?.start}
              onClose={() => {
                setAsked(undefined)
                props.tools.view.focus()
              }}
            />
          )}
        </Show>
      </Suspense>
    </>
  )
}

export default SelectionTools
