import { parseCell } from '@rembuk/plandoc/cell'
import { createSignal, type JSX, onCleanup, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import type { Target } from '../cells/write'
import { watchHolds } from './watch-holds'

const HoldDialog = part(() => import('./hold-dialog'))

/** Lets a finger that rests on a number of the plan, in the list or the table, reach its comments and its history. */
export const Held = (props: {
  onComment: (target: Target) => void
  onHistory: (target: Target) => void
}): JSX.Element => {
  const [target, setTarget] = createSignal<Target>()
  const close = (): void => {
    setTarget(undefined)
  }
  onCleanup(
    watchHolds((cell) => {
      const line = parseCell(cell)
      if (line) setTarget({ line, monday: line.monday })
    }),
  )
  return (
    <Suspense>
      <Show when={target()} keyed>
        {(held) => (
          <HoldDialog
            target={held}
            onComment={() => {
              close()
              props.onComment(held)
            }}
            onHistory={() => {
              close()
              props.onHistory(held)
            }}
            onClose={close}
          />
        )}
      </Show>
    </Suspense>
  )
}
