import type { Thousandths } from '@rembuk/core/quantity'
import type { InputLine } from '@rembuk/plandoc/line'
import { formatQuantity } from '../../../i18n/numbers'
import type { Desk } from '../cells/desk'
import { t } from './words'

/** What the plan expected in the place where stock was counted, as the week starts; undefined for a line that is no count. */
export const expectedStock = (desk: Desk, line: InputLine, week: number): Thousandths | undefined => {
  const product = desk.lines(line.productId)
  const projection = desk.projection(line.productId)
  if (!product || !projection) return undefined
  if (line.kind === 'count') return week === 0 ? product.opening : projection.stock[week - 1]
  if (line.kind !== 'producer-count') return undefined
  const index = product.makers.findIndex(({ partyId }) => partyId === line.partyId)
  return week === 0 ? product.makers[index]?.opening : projection.makers[index]?.stock[week - 1]
}

/** What a person should know about a number of a line in a week, such as "Dihitung 42 (perkiraan 50)". */
export const lineNote = (desk: Desk, line: InputLine, week: number): string | undefined => {
  const monday = desk.mondays()[week]
  if (!monday) return undefined
  const expected = expectedStock(desk, line, week)
  if (expected !== undefined) {
    const counted = desk.quantity(line, monday)
    return counted === undefined
      ? t().expected(formatQuantity(expected))
      : t().counted(formatQuantity(counted), formatQuantity(expected))
  }
  if (line.kind !== 'orders') return undefined
  const { productId } = line
  const forecast = desk.quantity({ kind: 'demand', productId }, monday)
  const ordered = desk.quantity(line, monday)
  return forecast === undefined || ordered === undefined
    ? undefined
    : t().larger(formatQuantity(Math.max(forecast, ordered)))
}
