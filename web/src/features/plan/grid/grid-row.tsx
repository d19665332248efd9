import type { Day } from '@rembuk/core/calendar'
import { type Accessor, createMemo, For, type JSX, Show } from 'solid-js'
import { lineName, rowName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { isInput, type Line } from '../cells/lines'
import { UnfoldButton } from '../cells/unfold-button'
import styles from './grid.module.css'
import type { GridView, RowView } from './grid-view'
import { InputCell } from './input-cell'
import { columnsIn } from './selection'
import { StockCell } from './stock-cell'

/** One line of a product over the visible weeks. */
export const GridRow = (props: {
  view: GridView
  line: Line
  mondays: Accessor<readonly Day[]>
}): JSX.Element => {
  const desk = useDesk()
  const { grid, geometry } = props.view
  const index = createMemo(() => grid.rowIndex(props.line))
  const row: RowView = {
    index,
    name: createMemo(() => rowName(desk, props.line)),
    selected: createMemo(() => columnsIn(grid.selection(), index()), undefined, {
      equals: (a, b) => a?.left === b?.left && a?.right === b?.right,
    }),
  }
  const product = () => desk.product(props.line.productId)?.name ?? ''
  const isFirst = () => props.line.kind === 'demand'

  return (
    <tr
      aria-rowindex={index() + 2}
      class={styles.row}
      classList={{
        [styles.firstRow ?? '']: isFirst(),
        [styles.computedRow ?? '']: !isInput(props.line),
      }}
      style={{ top: `${geometry().header + props.view.topOf(index())}px` }}
    >
      <th scope="row" aria-colindex={1} class={styles.lineName}>
        <span class={geometry().product > 0 ? 'visually-hidden' : styles.lineProduct}>{product()}</span>
        <span class={styles.lineText} title={lineName(desk, props.line)}>
          {lineName(desk, props.line)}
        </span>
        <Show when={isFirst() && !geometry().heads}>
          <span class={styles.unfold}>
            <UnfoldButton productId={props.line.productId} />
          </span>
        </Show>
      </th>
      <For each={props.mondays()}>
        {(monday) => (
          <Show
            when={isInput(props.line) && props.line}
            fallback={
              <Show when={!isInput(props.line) && props.line}>
                {(line) => <StockCell view={props.view} row={row} line={line()} monday={monday} />}
              </Show>
            }
          >
            {(line) => <InputCell view={props.view} row={row} line={line()} monday={monday} />}
          </Show>
        )}
      </For>
    </tr>
  )
}
