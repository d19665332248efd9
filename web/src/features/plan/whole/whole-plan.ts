import { MAX_MATERIALS } from '@rembuk/core/plan/bounds'
import type { Capacity } from '@rembuk/core/plan/capacity'
import type { Material } from '@rembuk/core/plan/material/material'
import type { Plan, Product } from '@rembuk/core/plan/plan'
import type { Thresholds } from '@rembuk/core/plan/problems/thresholds'
import { openDaysByWeek } from '@rembuk/core/plan/working-calendar'
import { type PlanCalendar, readClosures } from '@rembuk/plandoc/read-calendar'
import { readCapacity } from '@rembuk/plandoc/read-capacity'
import { readFrame } from '@rembuk/plandoc/read-frame'
import { readWeeks } from '@rembuk/plandoc/read-lines'
import { readMaterial } from '@rembuk/plandoc/read-material'
import { readOrder } from '@rembuk/plandoc/read-root'
import { readThresholds } from '@rembuk/plandoc/read-thresholds'
import { planRoots } from '@rembuk/plandoc/roots'
import { type Accessor, createMemo } from 'solid-js'
import type { Desk } from '../cells/desk'
import { memoByKey } from '../cells/memo-by-key'
import { createOutlets } from '../deliveries/outlets'

/** All of the plan on the desk with every number, and by what it is judged. */
export interface WholePlan {
  plan: Plan
  calendar: PlanCalendar
  thresholds: Thresholds
}

const ignoreFault = (): void => {}

/** Products that are gathered together. */
const GROUP = 15

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index])

/**
 * Follows the whole plan. After an edit only the product, producer or material that it touches is read
 * again; all others stay the same objects. Call inside a Solid owner. Undefined until the plan is
 * started.
 */
export const createWholePlan = (desk: Desk): Accessor<WholePlan | undefined> => {
  const { doc, plan: shape, lines, signals } = desk
  const weeks = createMemo(() => {
    const frame = shape()
    return frame && readWeeks(frame.start, frame.weeks)
  })
  const thresholds = createMemo(() => {
    signals.follow(planRoots.thresholds)
    return readThresholds(doc, ignoreFault)
  })
  const calendar = createMemo((): PlanCalendar | undefined => {
    signals.follow(planRoots.plan)
    signals.follow(planRoots.closures)
    const read = weeks()
    const { workdays } = readFrame(doc, ignoreFault)
    return read && { workdays, closures: readClosures(doc, read, ignoreFault) }
  })
  const openDays = createMemo(() => {
    const [frame, days] = [shape(), calendar()]
    return frame && days && { workdays: days.workdays, byWeek: openDaysByWeek(days, frame) }
  })
  const material = memoByKey((materialId): Material | undefined => {
    signals.follow(planRoots.material(materialId))
    signals.follow(planRoots.arrivals(materialId))
    signals.follow(planRoots.materialCount(materialId))
    const read = weeks()
    return read && readMaterial(doc, materialId, read, ignoreFault)
  })
  const capacity = memoByKey((partyId): Capacity | undefined => {
    signals.follow(planRoots.capacity(partyId))
    const [read, days] = [weeks(), openDays()]
    return read && days && readCapacity(doc, partyId, read, days, ignoreFault)
  })
  // By groups: after an edit, which is before it is painted, one group is gathered again and not all.
  const ids = createMemo(() => (shape()?.products ?? []).map(({ id }) => id), [], { equals: isSameList })
  const groups = createMemo(() =>
    Array.from({ length: Math.ceil(ids().length / GROUP) }, (_, group) => {
      const members = ids().slice(group * GROUP, (group + 1) * GROUP)
      return createMemo(() => members.flatMap((id) => lines(id) ?? []))
    }),
  )
  const products = (): Product[] => groups().flatMap((group) => group())
  const materials = (): Material[] => {
    signals.follow(planRoots.materials)
    return readOrder(doc, planRoots.materials, MAX_MATERIALS, ignoreFault).flatMap((id) => material(id) ?? [])
  }
  const outlets = createOutlets(desk)
  return createMemo(() => {
    const [frame, days] = [shape(), calendar()]
    if (!frame || !days) return undefined
    const shown = products()
    const makers = new Set(shown.flatMap((product) => product.makers.map(({ partyId }) => partyId)))
    const plan: Plan = {
      start: frame.start,
      weeks: frame.weeks,
      products: shown,
      ...(outlets().length === 0 ? {} : { outlets: outlets() }),
      materials: materials(),
      capacities: [...makers].flatMap((partyId) => capacity(partyId) ?? []),
    }
    return { plan, calendar: days, thresholds: thresholds() }
  })
}
