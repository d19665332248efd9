import type { Day } from '@rembuk/core/calendar'
import type { Plan, Product } from '@rembuk/core/plan/plan'
import { productAvailability } from '@rembuk/core/plan/product-atp'
import { type ProductProjection, projectProduct } from '@rembuk/core/plan/projection'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import { unreported } from '@rembuk/plandoc/faults'
import { type InputLine, lineRoot } from '@rembuk/plandoc/line'
import { makerRoots, outletRoots, productRoots } from '@rembuk/plandoc/product-roots'
import { readWeeks } from '@rembuk/plandoc/read-lines'
import { readProduct } from '@rembuk/plandoc/read-product'
import type { ReadableDoc } from '@rembuk/plandoc/readable'
import { planRoots } from '@rembuk/plandoc/roots'
import { daysOfWeek } from '@rembuk/plandoc/week-delivery'
import type { Accessor } from 'solid-js'
import type { RootSignals } from '../../../live/root-signals'
import { memoByKey } from './memo-by-key'

/** One number of the plan, following only the keys that it stands in; a delivery is the sum of its week. */
export const followQuantity = (
  signals: RootSignals,
  line: InputLine,
  monday: Day,
): Thousandths | undefined => {
  const root = lineRoot(line)
  const days = line.kind === 'delivery' ? daysOfWeek(monday) : [monday]
  const quantities = days.map((day) => signals.value(root, day)).filter(isQuantity)
  return quantities.length === 0 ? undefined : quantities.reduce((sum, quantity) => sum + quantity, 0)
}

/** Follows what a product's stock depends on. */
const followProduct = (signals: RootSignals, doc: ReadableDoc, productId: string): void => {
  for (const root of productRoots(productId)) signals.follow(root)
  for (const partyId of doc.getMap(planRoots.makers(productId)).keys())
    for (const root of makerRoots(productId, partyId)) signals.follow(root)
  signals.follow(planRoots.outlets)
  for (const outletId of doc.getMap(planRoots.outlets).keys())
    for (const root of outletRoots(productId, outletId)) signals.follow(root)
}

/** Each product's numbers and what they lead to, read when first asked for and again when that product changes. */
export const createNumbers = (
  signals: RootSignals,
  doc: ReadableDoc,
  weeks: Accessor<Pick<Plan, 'start' | 'weeks'> | undefined>,
) => {
  const lines = memoByKey((productId): Product | undefined => {
    const frame = weeks()
    if (!frame) return undefined
    followProduct(signals, doc, productId)
    return readProduct(doc, productId, readWeeks(frame.start, frame.weeks), unreported)
  })
  const projection = memoByKey((productId): ProductProjection | undefined => {
    const [frame, product] = [weeks(), lines(productId)]
    return frame && product && projectProduct(product, frame)
  })
  const available = memoByKey((productId): Thousandths[] | undefined => {
    const [product, projected] = [lines(productId), projection(productId)]
    return product && projected && productAvailability(product, projected)
  })
  return { lines, projection, available }
}
