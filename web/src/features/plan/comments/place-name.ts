import { parseCell } from '@rembuk/plandoc/cell'
import { formatWeek } from '../../../i18n/format'
import { cellName } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import { t as planWords } from '../messages'
import { t } from './words'

/** What a thread is about, such as "Permintaan Emping melinjo minggu 23–29 Nov". */
export const placeName = (desk: Desk, cell: string | undefined): string => {
  if (cell === undefined) return t().wholePlan
  const found = parseCell(cell)
  if (!found || !desk.product(found.productId)) {
    return found ? `${t().removedProduct} ${planWords().week(formatWeek(found.monday))}` : cell
  }
  return cellName(desk, found, found.monday)
}
