import { isSize, MAX_UNITS } from '@rembuk/core/plan/bounds'
import type { CountingUnit } from '@rembuk/core/plan/units'
import type { Report } from './faults'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'
import { isUnitName } from './unit-name'

/** A product's own units by name, at most 20; undefined where it has none. */
export const readUnits = (
  doc: ReadableDoc,
  productId: string,
  report: Report,
): CountingUnit[] | undefined => {
  const root = planRoots.units(productId)
  const units: CountingUnit[] = []
  for (const [name, size] of readEntries(doc, root, report)) {
    if (!isUnitName(name)) report('unknown-key', root, name)
    else if (!isSize(size)) report('bad-value', root, name)
    else units.push({ name, size })
  }
  units.sort((a, b) => (a.name < b.name ? -1 : 1))
  const beyond = units[MAX_UNITS]
  if (beyond) report('too-many', root, beyond.name)
  return units.length === 0 ? undefined : units.slice(0, MAX_UNITS)
}
