import type { LotSizing } from '@rembuk/core/plan/material/lot-sizing'
import type { LeadTime, Material, PlannedOrder } from '@rembuk/core/plan/material/material'
import type { Thousandths } from '@rembuk/core/quantity'
import { formatWeekday } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { partyName } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import { t } from './words'

/** A quantity with its unit, where that has a name: "150 kg". */
export const amountWords = (quantity: Thousandths, unit: string | undefined): string =>
  unit ? `${formatQuantity(quantity)} ${unit}` : formatQuantity(quantity)

/** Who buys a material, within a sentence. */
export const buyerName = (desk: Desk, { partyId }: Material): string =>
  partyId === undefined ? t().cooperative : partyName(desk, partyId)

/** What to order and by when: "Pesan paling lambat Senin, 30 Nov: 150 kg". */
export const orderWords = ({ unit }: Material, { quantity, orderDay, late }: PlannedOrder): string =>
  (late ? t().orderLate : t().orderBy)(formatWeekday(orderDay), amountWords(quantity, unit))

/** How long it takes to come: "Datang 1 minggu setelah dipesan". */
export const leadWords = ({ count, unit }: LeadTime): string => {
  if (count === 0) return t().comesAtOnce
  return unit === 'week' ? t().comesAfterWeeks(count) : t().comesAfterDays(count)
}

/** How much is ordered at a time: "Pesan kelipatan 50 kg". */
export const lotWords = (sizing: LotSizing, unit: string): string => {
  switch (sizing.rule) {
    case 'lot-for-lot':
      return t().lots[sizing.rule]
    case 'fixed-lot':
      return t().lots[sizing.rule](amountWords(sizing.lot, unit))
    case 'period':
      return t().lots[sizing.rule](sizing.weeks)
  }
}
