import { isLabel } from '@rembuk/core/label'
import { type Capacity, capacityLoad, type WeekLoad } from '@rembuk/core/plan/capacity'
import type { Product } from '@rembuk/core/plan/plan'
import { openDaysByWeek } from '@rembuk/core/plan/working-calendar'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import { type PlanCalendar, readClosures } from '@rembuk/plandoc/read-calendar'
import { readCapacity } from '@rembuk/plandoc/read-capacity'
import { readFrame } from '@rembuk/plandoc/read-frame'
import { readWeeks } from '@rembuk/plandoc/read-lines'
import type { ProductShape } from '@rembuk/plandoc/read-product-shape'
import { planRoots } from '@rembuk/plandoc/roots'
import { type Accessor, createMemo } from 'solid-js'
import type { Desk } from '../cells/desk'
import type { PlanShape } from '../cells/plan-shape'

/** What one producer can do and what the plan asks of it. */
export interface ProducerCapacity {
  /** Undefined where no normal capacity is written: then the limit is not known. */
  capacity: Capacity | undefined
  /** In a week without closures. */
  normal: Thousandths | undefined
  /** What is counted, as written. */
  unit: string | undefined
  /** Weeks with a capacity of their own, by index from 0. */
  ownWeeks: ReadonlySet<number>
  /** One per week; none where the limit is not known. */
  loads: WeekLoad[]
}

/** The plan's capacities as they are now. */
export interface CapacityView {
  calendar: Accessor<PlanCalendar>
  /** Everyone who makes a product, in the plan's order. */
  partyIds: Accessor<string[]>
  /** What a producer makes, with the production of each week. */
  productsOf(partyId: string): Product[]
  /** Follows what this producer's load depends on. Call inside a memo. */
  read(partyId: string): ProducerCapacity
}

const ignoreFault = (): void => {}

const isMadeBy = ({ makers }: ProductShape, partyId: string): boolean =>
  makers.some((maker) => maker.partyId === partyId)

/**
 * Follows the capacities of a live plan: an edit rereads the one product, producer or calendar that it
 * is about. Call inside a Solid owner.
 */
export const createCapacityView = (desk: Desk, plan: Accessor<PlanShape>): CapacityView => {
  const { doc, signals } = desk
  const weeks = createMemo(() => readWeeks(plan().start, plan().weeks))
  const calendar = createMemo((): PlanCalendar => {
    signals.follow(planRoots.plan)
    signals.follow(planRoots.closures)
    return {
      workdays: readFrame(doc, ignoreFault).workdays,
      closures: readClosures(doc, weeks(), ignoreFault),
    }
  })
  const openDays = createMemo(() => ({
    workdays: calendar().workdays,
    byWeek: openDaysByWeek(calendar(), plan()),
  }))
  const productsOf = (partyId: string): Product[] =>
    plan()
      .products.filter((product) => isMadeBy(product, partyId))
      .flatMap(({ id }) => desk.lines(id) ?? [])
  return {
    calendar,
    partyIds: createMemo(() => [
      ...new Set(plan().products.flatMap(({ makers }) => makers.map(({ partyId }) => partyId))),
    ]),
    productsOf,
    read(partyId) {
      const root = planRoots.capacity(partyId)
      signals.follow(root)
      const written = doc.getMap(root)
      const [normal, unit] = [written.get('normal'), written.get('unit')]
      const capacity = readCapacity(doc, partyId, weeks(), openDays(), ignoreFault)
      return {
        capacity,
        normal: isQuantity(normal) ? normal : undefined,
        unit: isLabel(unit) ? unit : undefined,
        ownWeeks: new Set(
          [...weeks().index].flatMap(([monday, week]) => (isQuantity(written.get(monday)) ? week : [])),
        ),
        loads: capacity ? capacityLoad({ ...plan(), products: productsOf(partyId) }, capacity) : [],
      }
    },
  }
}
