import type { Day } from '@rembuk/core/calendar'
import { isPlanStart, isPlanWeeks } from '@rembuk/core/plan/bounds'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import type { Report } from './faults'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { isId, planRoots } from './roots'

/** A period that was planned before the present one. */
export interface Period {
  /** Monday of its first week. */
  start: Day
  /** 4 to 52. */
  weeks: number
}

/** Earlier periods that are kept, the latest first. */
const MAX_PERIODS = 60

/** The periods before the present one, the latest first, at most 60. */
export const readPeriods = (doc: ReadableDoc, report: Report): Period[] => {
  const root = planRoots.periods
  const periods: Period[] = []
  for (const [start, weeks] of readEntries(doc, root, report)) {
    if (!isPlanStart(start)) report('unknown-key', root, start)
    else if (!isPlanWeeks(weeks)) report('bad-value', root, start)
    else periods.push({ start, weeks })
  }
  periods.sort((a, b) => (a.start < b.start ? 1 : -1))
  const beyond = periods[MAX_PERIODS]
  if (beyond) report('too-many', root, beyond.start)
  return periods.slice(0, MAX_PERIODS)
}

/** Stock with which a period opened, at the cooperative or, with a place, at that producer or outlet. */
export interface Opening {
  productId: string
  placeId: string | undefined
  opening: Thousandths
}

/** The stock with which an earlier period opened. */
export const readOpenings = (doc: ReadableDoc, start: Day, report: Report): Opening[] => {
  const root = planRoots.openings(start)
  const openings: Opening[] = []
  for (const [key, opening] of readEntries(doc, root, report)) {
    const [productId, placeId, ...rest] = key.split('/')
    if (!isId(productId) || (placeId !== undefined && !isId(placeId)) || rest.length > 0)
      report('unknown-key', root, key)
    else if (!isQuantity(opening)) report('bad-value', root, key)
    else openings.push({ productId, placeId, opening })
  }
  return openings
}
