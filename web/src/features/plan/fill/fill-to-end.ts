import { quantityToDecimalText } from '@rembuk/core/quantity'
import { formatWeek } from '../../../i18n/format'
import type { Desk } from '../cells/desk'
import type { Target } from '../cells/write'
import { showUndoToast } from '../problems/undo-toast'
import { t } from './words'

/** The last week of the plan, where a number is there to be repeated until then; undefined otherwise. */
export const lastToFill = (desk: Desk, { line, monday }: Target): string | undefined => {
  const last = desk.mondays().at(-1)
  return last && last > monday && desk.quantity(line, monday) !== undefined ? last : undefined
}

/** Repeats a number in every later week of its line, as one undoable change, and says so. */
export const fillToEnd = (desk: Desk, { line, monday }: Target): void => {
  const [quantity, last] = [desk.quantity(line, monday), lastToFill(desk, { line, monday })]
  if (quantity === undefined || last === undefined) return
  const text = quantityToDecimalText(quantity)
  const later = desk.mondays().filter((each) => each > monday)
  desk.write(later.map((each) => ({ target: { line, monday: each }, text })))
  showUndoToast(desk, t().filledToEnd(formatWeek(last)))
}
