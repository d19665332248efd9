import { isLoadLimit, isWeekCount } from '@rembuk/core/plan/bounds'
import { defaultThresholds, type Thresholds } from '@rembuk/core/plan/problems/thresholds'
import type { Report } from './faults'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

/** When the partnership wants to hear of a problem; core's defaults where nothing is written. */
export const readThresholds = (doc: ReadableDoc, report: Report): Thresholds => {
  const root = planRoots.thresholds
  const thresholds = { ...defaultThresholds }
  for (const [key, value] of readEntries(doc, root, report)) {
    if (key === 'load') {
      if (isLoadLimit(value)) thresholds.loadPerMille = value
      else report('bad-value', root, key)
    } else if (key === 'cover') {
      if (isWeekCount(value)) thresholds.maxCoverWeeks = value
      else report('bad-value', root, key)
    } else report('unknown-key', root, key)
  }
  return thresholds
}
