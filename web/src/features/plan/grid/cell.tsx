import type { Day } from '@rembuk/core/calendar'
import { createMemo, type JSX, untrack } from 'solid-js'
import { commented } from '../cells/commented'
import { cellKey, type Line } from '../cells/lines'
import styles from './grid.module.css'
import type { GridView, RowView } from './grid-view'

/** What every cell of the grid has: its place, its name, whether it is active and selected. */
export const Cell = (props: {
  view: GridView
  row: RowView
  line: Line
  monday: Day
  /** Name and value, as read out. */
  label: string
  title?: string
  class?: string
  invalid?: boolean
  describedBy?: string
  children: JSX.Element
}): JSX.Element => {
  const { grid, geometry } = props.view
  const key = cellKey(props.line, props.monday)
  const column = (): number => grid.columnIndex(props.monday)
  // Changed by the grid, which knows when that costs nothing.
  const tabIndex = untrack(() => (grid.isActive(key) ? 0 : -1))
  const selected = createMemo(() => {
    const columns = props.row.selected()
    return columns !== undefined && column() >= columns.left && column() <= columns.right
  })
  return (
    <td
      role="gridcell"
      tabindex={tabIndex}
      data-cell={key}
      data-talk={commented().has(key) ? '' : undefined}
      aria-label={props.label}
      aria-colindex={column() + 2}
      aria-selected={selected()}
      aria-readonly={grid.target({ row: props.row.index(), column: column() }) ? undefined : 'true'}
      aria-invalid={props.invalid ? 'true' : undefined}
      aria-describedby={props.describedBy}
      title={props.title}
      class={`${styles.cell} ${props.class ?? ''}`}
      classList={{ [styles.active ?? '']: grid.isActive(key) }}
      style={{ left: `${geometry().product + geometry().line + column() * geometry().column}px` }}
    >
      {props.children}
    </td>
  )
}
