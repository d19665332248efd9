import { MAX_MATERIALS, MAX_PRODUCTS } from '@rembuk/core/plan/bounds'
import type { Goal } from '@rembuk/core/plan/goals'
import type { Plan, Product } from '@rembuk/core/plan/plan'
import type { Thresholds } from '@rembuk/core/plan/problems/thresholds'
import { openDaysByWeek } from '@rembuk/core/plan/working-calendar'
import { type Fault, listFaults, type Report } from './faults'
import { type PlanCalendar, readClosures } from './read-calendar'
import { readCapacity } from './read-capacity'
import { readFrame } from './read-frame'
import { readGoals } from './read-goals'
import { type ReadWeeks, readWeeks } from './read-lines'
import { readMaterial } from './read-material'
import { readOutlets } from './read-outlets'
import { type Period, readOpenings, readPeriods } from './read-periods'
import { readProduct } from './read-product'
import { readOrder } from './read-root'
import { readSample } from './read-sample'
import { readThresholds } from './read-thresholds'
import type { ReadableDoc } from './readable'
import { isPlanRoot, planRoots } from './roots'

export interface ReadPlan {
  /** Undefined while no valid start and number of weeks are written: the plan has not been started. */
  plan: Plan | undefined
  /** Without closures while there is no plan. */
  calendar: PlanCalendar
  thresholds: Thresholds
  goals: Goal[]
  /** Before the present one, the latest first. */
  periods: Period[]
  /** Ids of the products that are examples. */
  sample: ReadonlySet<string>
  faults: Fault[]
}

const readMaterials = (doc: ReadableDoc, weeks: ReadWeeks, report: Report): Pick<Plan, 'materials'> => {
  const ids = readOrder(doc, planRoots.materials, MAX_MATERIALS, report)
  return ids.length === 0 ? {} : { materials: ids.map((id) => readMaterial(doc, id, weeks, report)) }
}

/** The capacities of everyone who makes one of the products. */
const readCapacities = (
  doc: ReadableDoc,
  products: readonly Product[],
  {
    plan,
    weeks,
    calendar,
  }: { plan: Pick<Plan, 'start' | 'weeks'>; weeks: ReadWeeks; calendar: PlanCalendar },
  report: Report,
): Pick<Plan, 'capacities'> => {
  const makers = new Set(products.flatMap((product) => product.makers.map(({ partyId }) => partyId)))
  const openDays = { workdays: calendar.workdays, byWeek: openDaysByWeek(calendar, plan) }
  const capacities = [...makers].flatMap(
    (partyId) => readCapacity(doc, partyId, weeks, openDays, report) ?? [],
  )
  return capacities.length === 0 ? {} : { capacities }
}

/**
 * Reads a plan document as `readPlan` does, for whoever must not be held up: between two steps, each about as
 * long as one product, something else can be done. What is read changes with the document.
 */
export function* readPlanInSteps(doc: ReadableDoc): Generator<void, ReadPlan> {
  const { faults, report } = listFaults()
  for (const root of doc.share.keys()) if (!isPlanRoot(root)) report('unknown-root', root)
  yield
  const { period, workdays } = readFrame(doc, report)
  const thresholds = readThresholds(doc, report)
  const sample = readSample(doc, report)
  const periods = readPeriods(doc, report)
  for (const { start } of periods) readOpenings(doc, start, report)
  const beside = { thresholds, goals: readGoals(doc, report), periods, sample }
  if (!period) return { plan: undefined, calendar: { workdays, closures: [] }, ...beside, faults }
  const weeks = readWeeks(period.start, period.weeks)
  const calendar: PlanCalendar = { workdays, closures: readClosures(doc, weeks, report) }
  const products: Product[] = []
  for (const productId of readOrder(doc, planRoots.products, MAX_PRODUCTS, report)) {
    yield
    products.push(readProduct(doc, productId, weeks, report))
  }
  yield
  const outlets = readOutlets(doc, report)
  const plan: Plan = {
    ...period,
    products,
    ...(outlets.length === 0 ? {} : { outlets }),
    ...readMaterials(doc, weeks, report),
    ...readCapacities(doc, products, { plan: period, weeks, calendar }, report),
  }
  return { plan, calendar, ...beside, faults }
}

/**
 * Reads a plan document. Its content is untrusted: only known keys, types and ranges are taken, the
 * rest is left out and listed as faults. Bounded: 52 weeks, 200 products, of each 20 producers, 30
 * recipe lines and 20 units, 100 materials, 20 outlets, 100 faults. Never throws and never writes, whatever the
 * document holds; two replicas with equal content read equal plans.
 */
export const readPlan = (doc: ReadableDoc): ReadPlan => {
  const steps = readPlanInSteps(doc)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
