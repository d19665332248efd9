import { isMonday } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import type { Capacity } from '@rembuk/core/plan/capacity'
import { capacityByWeek } from '@rembuk/core/plan/working-calendar'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import type { Report } from './faults'
import type { ReadWeeks } from './read-lines'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

/** The working days of the plan's weeks. */
export interface OpenDays {
  workdays: readonly number[]
  /** How many of them are open, one number a week. */
  byWeek: readonly number[]
}

/**
 * A producer's capacity: what is written for a week, elsewhere the normal one less its closed days.
 * Undefined where no normal capacity is written: then the limit is not known.
 */
export const readCapacity = (
  doc: ReadableDoc,
  partyId: string,
  weeks: ReadWeeks,
  openDays: OpenDays,
  report: Report,
): Capacity | undefined => {
  const root = planRoots.capacity(partyId)
  const own = new Map<number, Thousandths>()
  let normal: Thousandths | undefined
  let unit: string | undefined
  for (const [key, value] of readEntries(doc, root, report)) {
    const week = weeks.index.get(key)
    if (key === 'unit') {
      if (isLabel(value)) unit = value
      else report('bad-value', root, key)
    } else if (key !== 'normal' && week === undefined && !isMonday(key)) report('unknown-key', root, key)
    else if (!isQuantity(value)) report('bad-value', root, key)
    else if (key === 'normal') normal = value
    else if (week !== undefined) own.set(week, value)
  }
  if (normal === undefined) return undefined
  const usual = capacityByWeek(normal, openDays.byWeek, openDays)
  return { partyId, unit, available: usual.map((quantity, week) => own.get(week) ?? quantity) }
}
