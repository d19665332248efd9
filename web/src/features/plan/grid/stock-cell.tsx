import type { Day } from '@rembuk/core/calendar'
import { createMemo, type JSX, Show } from 'solid-js'
import { formatQuantity } from '../../../i18n/numbers'
import { PeerMark } from '../../../presence/peer-mark'
import { inWeek, markWords } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { cellKey, type StockLine } from '../cells/lines'
import { StockMarkText } from '../cells/stock-mark'
import { isSameStock, stockOf } from '../cells/stock-of'
import { Cell } from './cell'
import styles from './grid.module.css'
import type { GridView, RowView } from './grid-view'

/** One computed stock. */
export const StockCell = (props: {
  view: GridView
  row: RowView
  line: StockLine
  monday: Day
}): JSX.Element => {
  const desk = useDesk()
  const stock = createMemo(
    () => stockOf(desk, props.line, props.view.grid.columnIndex(props.monday)),
    undefined,
    { equals: isSameStock },
  )
  const value = (): string => {
    const known = stock()
    return known ? `${formatQuantity(known.balance)}, ${markWords(known.mark)}` : ''
  }
  return (
    <Cell
      view={props.view}
      row={props.row}
      line={props.line}
      monday={props.monday}
      label={`${inWeek(props.row.name(), props.monday)}: ${value()}`}
      title={value()}
      class={styles.computed}
    >
      <Show when={stock()}>
        {(known) => (
          <StockMarkText
            balance={known().balance}
            mark={known().mark}
            narrow
            plain={props.line.kind !== 'stock'}
          />
        )}
      </Show>
      <PeerMark peers={desk.peersAt(cellKey(props.line, props.monday))} />
    </Cell>
  )
}
