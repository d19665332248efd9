import type { AgreementTerms } from '../agreement/terms'
import { addDays, type Day } from '../calendar'
import type { Capacity } from '../plan/capacity'
import type { Material } from '../plan/material/material'
import type { Plan } from '../plan/plan'
import type { Thresholds } from '../plan/problems/thresholds'
import type { WorkingCalendar } from '../plan/working-calendar'
import { type PlanWeeks, planWeeks } from './plan-weeks'
import type { Snapshot, SnapshotCapacity, SnapshotMaterial } from './snapshot'
import { snapshotProduct } from './snapshot-product'
import { snapshotTerms } from './snapshot-terms'
import { sortedBy } from './sorted-by'
import { countedLine, weekLine } from './week-line'

/** The draft that is frozen, as it is read from the plan document. */
export interface Draft {
  plan: Plan
  calendar: {
    workdays: WorkingCalendar['workdays']
    closures: readonly { from: Day; to: Day; label?: string }[]
  }
  thresholds: Thresholds
}

const snapshotMaterial = (material: Material, weeks: PlanWeeks): SnapshotMaterial => {
  const { id, name, unit, partyId, opening, receipts, leadTime, lotSizing } = material
  const counted = countedLine(material.counted, weeks)
  return {
    id,
    name,
    unit,
    ...(partyId !== undefined && { partyId }),
    opening,
    receipts: weekLine(receipts, weeks),
    ...(Object.keys(counted).length > 0 && { counted }),
    leadTime: { count: leadTime.count, unit: leadTime.unit },
    lotSizing: { ...lotSizing },
  }
}

const snapshotCapacity = ({ partyId, unit, available }: Capacity, weeks: PlanWeeks): SnapshotCapacity => ({
  partyId,
  ...(unit !== undefined && { unit }),
  available: weekLine(available, weeks),
})

/** Day by day, so that it does not matter how closed days were grouped; of two names for a day the later one counts. */
const closedDays = (
  closures: Draft['calendar']['closures'],
  { first, last }: PlanWeeks,
): Record<Day, string> => {
  const labels = new Map<Day, string>()
  for (const { from, to, label = '' } of closures)
    for (let day = from < first ? first : from; day <= to && day <= last; day = addDays(day, 1))
      labels.set(day, label)
  return Object.fromEntries(sortedBy([...labels], ([day]) => day))
}

/**
 * Freezes a draft and its terms. The same content gives the same snapshot in whatever order it was
 * edited. Deliveries and closures outside the plan's weeks are left out: nobody sees them in the plan.
 * Ids are expected to be unique, as `readPlan` gives them.
 */
export const snapshotOf = (
  partnershipId: string,
  { plan, calendar, thresholds }: Draft,
  terms: AgreementTerms,
): Snapshot => {
  const weeks = planWeeks(plan)
  return {
    format: 1,
    partnershipId,
    plan: {
      start: plan.start,
      weeks: plan.weeks,
      products: sortedBy(plan.products, ({ id }) => id).map((each) => snapshotProduct(each, weeks)),
      materials: sortedBy(plan.materials ?? [], ({ id }) => id).map((each) => snapshotMaterial(each, weeks)),
      capacities: sortedBy(plan.capacities ?? [], ({ partyId }) => partyId).map((each) =>
        snapshotCapacity(each, weeks),
      ),
      workdays: [...new Set(calendar.workdays)].sort((a, b) => a - b),
      closures: closedDays(calendar.closures, weeks),
      thresholds: {
        loadPerMille: thresholds.loadPerMille,
        ...(thresholds.maxCoverWeeks !== undefined && { maxCoverWeeks: thresholds.maxCoverWeeks }),
      },
    },
    terms: snapshotTerms(terms),
  }
}
