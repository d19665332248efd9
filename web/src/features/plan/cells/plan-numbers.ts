import type { Day } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
import { type ProductProjection, projectProduct } from '@rembuk/core/plan/projection'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import { readWeeks } from '@rembuk/plandoc/read-lines'
import { readProduct } from '@rembuk/plandoc/read-product'
import { planRoots } from '@rembuk/plandoc/roots'
import { daysOfWeek } from '@rembuk/plandoc/week-delivery'
import { type Accessor, createMemo, getOwner, runWithOwner } from 'solid-js'
import type * as Y from 'yjs'
import type { RootSignals } from '../../../live/root-signals'
import { type InputLine, lineKey } from './lines'

const ignoreFault = (): void => {}

/** One number of the plan, following only the keys that it stands in; a delivery is the sum of its week. */
export const followQuantity = (
  signals: RootSignals,
  line: InputLine,
  monday: Day,
): Thousandths | undefined => {
  const root = lineKey(line)
  const days = line.kind === 'delivery' ? daysOfWeek(monday) : [monday]
  const quantities = days.map((day) => signals.value(root, day)).filter(isQuantity)
  return quantities.length === 0 ? undefined : quantities.reduce((sum, quantity) => sum + quantity, 0)
}

const productRoots = [
  planRoots.product,
  planRoots.makers,
  planRoots.opening,
  planRoots.demand,
  planRoots.orders,
  planRoots.receipts,
  planRoots.issues,
  planRoots.count,
]
const makerRoots = [planRoots.production, planRoots.delivery, planRoots.makerCount]

/** Follows what a product's stock depends on. */
const followProduct = (signals: RootSignals, doc: Y.Doc, productId: string): void => {
  for (const root of productRoots) signals.follow(root(productId))
  for (const partyId of doc.getMap(planRoots.makers(productId)).keys())
    for (const root of makerRoots) signals.follow(root(productId, partyId))
}

/** What each product leads to, computed when first asked for and again when that product changes. */
export const createProjections = (
  signals: RootSignals,
  doc: Y.Doc,
  weeks: Accessor<Pick<Plan, 'start' | 'weeks'> | undefined>,
): ((productId: string) => ProductProjection | undefined) => {
  const owner = getOwner()
  const projections = new Map<string, Accessor<ProductProjection | undefined>>()
  return (productId) => {
    let projection = projections.get(productId)
    if (!projection) {
      projection = runWithOwner(owner, () =>
        createMemo(() => {
          const frame = weeks()
          if (!frame) return undefined
          followProduct(signals, doc, productId)
          const product = readProduct(doc, productId, readWeeks(frame.start, frame.weeks), ignoreFault)
          return projectProduct(product, frame)
        }),
      ) as Accessor<ProductProjection | undefined>
      projections.set(productId, projection)
    }
    return projection()
  }
}
