import { addDays, type Day, mondayFrom, weekMondays } from '@rembuk/core/calendar'
import { setClosure } from '@rembuk/plandoc/edit/closures'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import * as Y from 'yjs'
import { batangGoals } from './batang-goals'
import { batangOutlets } from './batang-outlets'
import { batangProducts } from './batang-products'
import { batangSupply } from './batang-supply'
import type { DemoGoal } from './demo-goal'
import type { DemoOutlet } from './demo-outlet'
import { DEMO_WEEKS, type DemoProduct } from './demo-product'
import type { DemoSupply } from './demo-supply'
import { demoHolidays } from './holidays'
import type { DemoPartnershipId } from './partnerships'
import { samosirProducts } from './samosir-products'
import { writeGoal } from './write-goal'
import { writeOutlet } from './write-outlet'
import { writeProduct } from './write-product'
import { writeSupply } from './write-supply'

/** Yjs client id under which the demo plans are written. */
export const DEMO_CLIENT_ID = 20_261_123

interface DemoPlan {
  products: readonly DemoProduct[]
  supply?: DemoSupply
  outlets?: readonly DemoOutlet[]
  goals?: readonly DemoGoal[]
}

const plans: Record<DemoPartnershipId, DemoPlan> = {
  batang: { products: batangProducts, supply: batangSupply, outlets: batangOutlets, goals: batangGoals },
  samosir: { products: samosirProducts },
}

/** The demo plan of a partnership as a Yjs v1 update, from the first Monday not before `today`; the same bytes each time. */
export const demoPlanUpdate = (partnershipId: DemoPartnershipId, today: Day): Uint8Array => {
  const doc = new Y.Doc()
  doc.clientID = DEMO_CLIENT_ID
  const start = mondayFrom(today)
  const { products, supply, outlets = [], goals = [] } = plans[partnershipId]
  const mondays = weekMondays(start, DEMO_WEEKS)
  startPlan(doc, { start, weeks: DEMO_WEEKS })
  for (const { label, ...days } of demoHolidays(start, addDays(start, 7 * DEMO_WEEKS - 1)))
    setClosure(doc, days, label)
  if (supply) writeSupply(doc, supply, mondays)
  for (const product of products) writeProduct(doc, product, mondays)
  for (const outlet of outlets) writeOutlet(doc, outlet, mondays)
  for (const goal of goals) writeGoal(doc, goal, start)
  return Y.encodeStateAsUpdate(doc)
}
