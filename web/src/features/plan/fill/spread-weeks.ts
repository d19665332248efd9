import type { Day } from '@rembuk/core/calendar'
import { demandOf } from '@rembuk/core/plan/demand'
import { openDaysByWeek } from '@rembuk/core/plan/working-calendar'
import { unreported } from '@rembuk/plandoc/faults'
import { type InputLine, lineRoot } from '@rembuk/plandoc/line'
import { readClosures } from '@rembuk/plandoc/read-calendar'
import { readFrame } from '@rembuk/plandoc/read-frame'
import { readWeeks } from '@rembuk/plandoc/read-lines'
import { rootMap } from '@rembuk/plandoc/root-values'
import { planRoots } from '@rembuk/plandoc/roots'
import { weekDeliveries } from '@rembuk/plandoc/week-delivery'
import type { Desk } from '../cells/desk'
import type { SpreadWeek } from './spread-form'

/** What a week's deliveries before its last one bring: what is filled in changes the last one alone. */
export const leastOf = (desk: Desk, line: InputLine, monday: Day): number =>
  line.kind === 'delivery'
    ? weekDeliveries(rootMap(desk.doc, lineRoot(line)), monday)
        .slice(0, -1)
        .reduce((sum, { quantity }) => sum + quantity, 0)
    : 0

/** Follows what is known of a line's weeks for a spread; holidays and closures are off the days worked. */
export const spreadWeeks = (desk: Desk, line: InputLine): SpreadWeek[] => {
  const [plan, product] = [desk.plan(), desk.lines(line.productId)]
  if (!plan || !product) return []
  desk.signals.follow(planRoots.plan)
  desk.signals.follow(planRoots.closures)
  const { workdays } = readFrame(desk.doc, unreported)
  const closures = readClosures(desk.doc, readWeeks(plan.start, plan.weeks), unreported)
  const openDays = openDaysByWeek({ workdays, closures }, plan)
  const demand = demandOf(product.demand, product.orders)
  return desk.mondays().map((monday, week) => ({
    monday,
    demand: demand[week] ?? 0,
    openDays: openDays[week] ?? 0,
    before: desk.quantity(line, monday),
    least: leastOf(desk, line, monday),
  }))
}
