import type { Thousandths } from '../quantity'
import { failed } from './fault'
import { changesPlan, type PlanEntry, placeOf } from './plan-entry'
import type { SheetReading } from './read-workbook'
import { changeOf } from './record/record-at'
import type { RecordEntry } from './record/record-entry'
import type { TableEntry } from './table/entry'

/** The place of a delivery's quantity among the plan's numbers. */
const placeOfDelivery = ({ productId, placeId = '', day = '' }: RecordEntry): string =>
  `${productId}/${placeId}@${day}`

const deliveryPlaceOf = (entry: PlanEntry): string =>
  'day' in entry ? `${entry.productId}/${entry.partyId}@${entry.day}` : placeOf(entry)

/** What the sheets of deliveries change in quantities. */
const changedQuantities = (sheets: readonly SheetReading[]): Map<string, Thousandths> => {
  const quantities = new Map<string, Thousandths>()
  for (const { kind, entries, plan } of sheets) {
    if (kind !== 'deliveries') continue
    for (const { reading } of entries) {
      const change = reading.ok ? changeOf(plan, reading.value) : undefined
      const after = change?.fields.find(({ field }) => field === 'quantity')?.after
      if (reading.ok && typeof after === 'number') quantities.set(placeOfDelivery(reading.value), after)
    }
  }
  return quantities
}

/**
 * Holds sheets of weeks against those of deliveries, which may speak of the same ones: what both change alike is
 * left to the delivery, what they change otherwise is a fault of the week's cell. Where one of them says what
 * the plan says already, the other counts.
 */
export const settleSheets = (sheets: readonly SheetReading[]): SheetReading[] => {
  const quantities = changedQuantities(sheets)
  if (quantities.size === 0) return [...sheets]
  return sheets.map((sheet) => {
    if (sheet.kind !== 'plan') return sheet
    const entries = sheet.entries.flatMap((entry): TableEntry<PlanEntry>[] => {
      if (!entry.reading.ok || !changesPlan(sheet.plan, entry.reading.value)) return [entry]
      const quantity = quantities.get(deliveryPlaceOf(entry.reading.value))
      if (quantity === undefined) return [entry]
      return quantity === entry.reading.value.quantity
        ? []
        : [{ ...entry, reading: failed({ code: 'sheets-differ', quantity }) }]
    })
    return { ...sheet, entries }
  })
}
