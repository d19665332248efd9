import type { Receipt } from '../realisation/realisation'
import { type Rate, rateOf } from './rate'

/** How good what came was. What never came says nothing about it. */
export interface Quality {
  /** Receipts of which everything was accepted, nothing rejected or wasted. Over all products. */
  receipts: Rate
  /** Accepted of what came, in thousandths; products are not added up. By product. */
  products: { productId: string; rate: Rate }[]
}

/** A receipt with the product that it is of. */
export interface ProductReceipt {
  productId: string
  receipt: Pick<Receipt, 'accepted' | 'rejected' | 'wasted'>
}

const cameOf = ({ accepted, rejected, wasted }: ProductReceipt['receipt']): number =>
  accepted + rejected + wasted

/** The quality of what came in these receipts: accepted ÷ (accepted + rejected + wasted). */
export const qualityOf = (receipts: readonly ProductReceipt[]): Quality => {
  const came = receipts.filter(({ receipt }) => cameOf(receipt) > 0)
  const products = new Map<string, Rate>()
  for (const { productId, receipt } of came) {
    const { met, of } = products.get(productId) ?? { met: 0, of: 0 }
    products.set(productId, { met: met + receipt.accepted, of: of + cameOf(receipt) })
  }
  return {
    receipts: rateOf(came, ({ receipt }) => receipt.accepted === cameOf(receipt)),
    products: [...products]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([productId, rate]) => ({ productId, rate })),
  }
}
