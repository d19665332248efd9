import { isLabel } from '@rembuk/core/label'
import type { Material } from '@rembuk/core/plan/material/material'
import { isQuantity } from '@rembuk/core/quantity'
import type { Report } from './faults'
import { type ReadWeeks, readWeekEntries, readWeekLine } from './read-lines'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { isId, planRoots } from './roots'
import { parseLeadTime, parseLotSizing } from './supply-text'

type Fields = Omit<Material, 'id' | 'receipts' | 'counted'>

/** A field of the document as core's; undefined for a bad value and for a key that is none. */
const readField = (key: string, value: unknown): Partial<Fields> | undefined => {
  const leadTime = parseLeadTime(value)
  const lotSizing = parseLotSizing(value)
  if (key === 'name' && isLabel(value)) return { name: value }
  if (key === 'unit' && isLabel(value)) return { unit: value }
  if (key === 'party' && isId(value)) return { partyId: value }
  if (key === 'opening' && isQuantity(value)) return { opening: value }
  if (key === 'lead' && leadTime) return { leadTime }
  if (key === 'lots' && lotSizing) return { lotSizing }
  return undefined
}

const fieldKeys = ['name', 'unit', 'party', 'opening', 'lead', 'lots']

/**
 * One material. A name or unit that is missing or bad is replaced by the id and by nothing; without a
 * lead time it comes at once, and it is bought as needed where nothing else is written.
 */
export const readMaterial = (
  doc: ReadableDoc,
  materialId: string,
  weeks: ReadWeeks,
  report: Report,
): Material => {
  const root = planRoots.material(materialId)
  const fields: Partial<Fields> = {}
  for (const [key, value] of readEntries(doc, root, report)) {
    const field = readField(key, value)
    if (field) Object.assign(fields, field)
    else report(fieldKeys.includes(key) ? 'bad-value' : 'unknown-key', root, key)
  }
  if (fields.name === undefined) report('missing', root, 'name')
  if (fields.unit === undefined) report('missing', root, 'unit')
  return {
    id: materialId,
    name: materialId,
    unit: '',
    opening: 0,
    leadTime: { count: 0, unit: 'day' },
    lotSizing: { rule: 'lot-for-lot' },
    ...fields,
    receipts: readWeekLine(doc, planRoots.arrivals(materialId), weeks, report),
    counted: readWeekEntries(doc, planRoots.materialCount(materialId), weeks, report),
  }
}
