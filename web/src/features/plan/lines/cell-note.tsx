import type { Day } from '@rembuk/core/calendar'
import type { InputLine } from '@rembuk/plandoc/line'
import { createMemo, type JSX, Show } from 'solid-js'
import { formatQuantity } from '../../../i18n/numbers'
import { useDesk } from '../cells/desk'
import { expectedStock, lineNote } from './line-note'
import styles from './lines.module.css'

/** Characters of two numbers that fit into a cell. */
const ROOM = 9

/**
 * Within a cell of the grid: the expected stock, struck out before the counted one, and a bubble that
 * says it in words where the cell is at hand. The words have `id`, so that the cell can name them.
 */
const CellNote = (props: {
  line: InputLine
  monday: Day
  id: string
  /** Whether the bubble is open, and on which side. */
  open: boolean
  toLeft: boolean
  above: boolean
}): JSX.Element => {
  const desk = useDesk()
  const week = () => desk.mondays().indexOf(props.monday)
  const counted = createMemo(() => desk.quantity(props.line, props.monday))
  const expected = createMemo(() => expectedStock(desk, props.line, week()))
  const struck = (): string | undefined => {
    const [was, is] = [expected(), counted()]
    if (was === undefined || is === undefined || was === is) return undefined
    const text = formatQuantity(was)
    return text.length + formatQuantity(is).length > ROOM ? undefined : text
  }
  const note = createMemo(() => lineNote(desk, props.line, week()))
  return (
    <>
      <Show when={struck()}>
        {(text) => (
          <s class={styles.struck} aria-hidden="true">
            {text()}
          </s>
        )}
      </Show>
      <Show when={note()}>
        {(words) => (
          <span
            id={props.id}
            class={props.open ? styles.bubble : 'visually-hidden'}
            classList={{
              [styles.toLeft ?? '']: props.open && props.toLeft,
              [styles.above ?? '']: props.open && props.above,
            }}
          >
            {words()}
          </span>
        )}
      </Show>
    </>
  )
}

export default CellNote
