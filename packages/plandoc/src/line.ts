import { isId, planRoots } from './roots'

/** A line of the plan that people fill in, one number a week: a product's at the cooperative, or a producer's; of deliveries and counts, also an outlet's under its id in place of a producer's. */
export type InputLine = ProductLine | ProducerLine

interface ProductLine {
  kind: 'demand' | 'orders' | 'receipts' | 'issues' | 'count'
  productId: string
}

interface ProducerLine {
  kind: 'production' | 'delivery' | 'producer-count'
  productId: string
  partyId: string
}

/** The root map that holds the line: its keys are Mondays, and days for a delivery. It names the line in the plan. */
export const lineRoot = (line: InputLine): string => {
  switch (line.kind) {
    case 'producer-count':
      return planRoots.makerCount(line.productId, line.partyId)
    case 'production':
    case 'delivery':
      return planRoots[line.kind](line.productId, line.partyId)
    default:
      return planRoots[line.kind](line.productId)
  }
}

/** The line that a root map holds, or undefined for one that holds something else. */
export const lineOfRoot = (root: string): InputLine | undefined => {
  const [kind, productId, partyId, ...rest] = root.split('/')
  if (!isId(productId) || rest.length > 0) return undefined
  switch (kind) {
    case 'demand':
    case 'orders':
    case 'receipts':
    case 'issues':
      return partyId === undefined ? { kind, productId } : undefined
    case 'count':
      if (partyId === undefined) return { kind, productId }
      return isId(partyId) ? { kind: 'producer-count', productId, partyId } : undefined
    case 'production':
    case 'delivery':
      return isId(partyId) ? { kind, productId, partyId } : undefined
    default:
      return undefined
  }
}
