import { quantityToDecimalText } from '@rembuk/core/quantity'
import type { Desk } from '../cells/desk'
import { cellKey, isInput, type Line } from '../cells/lines'
import { stockOf } from '../cells/stock-of'

const exact = (quantity: number | undefined): string =>
  quantity === undefined ? '' : quantityToDecimalText(quantity)

/** The exact text of a cell, for editing and the clipboard: a number without thousands parted, or what was typed. */
export const cellText = (desk: Desk, line: Line, column: number): string => {
  const monday = desk.mondays()[column]
  if (monday === undefined) return ''
  if (!isInput(line)) return exact(stockOf(desk, line, column)?.balance)
  return desk.drafts.of(cellKey(line, monday))?.text ?? exact(desk.quantity(line, monday))
}
