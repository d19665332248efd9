import { expect, it } from 'vitest'
import { pricesOf, unitPrice } from './prices'

const line = (productId: string, quantity: number, promised: number, arrived: number) => ({
  ...{ productId, quantity, promised, arrived },
  ...{ commitmentId: 'pay', partyId: 'koperasi', day: '2026-12-04', isDisputed: false },
  ...{ inWindow: arrived, onTime: true, inFull: arrived >= promised, both: arrived >= promised },
})

it('sets what was paid beside the agreed price, product by product', () => {
  const prices = pricesOf([
    line('keripik', 10_000, 420_000, 420_000),
    line('emping', 17_000, 1_445_000, 1_445_000),
    line('emping', 3_000, 255_000, 200_000),
  ])
  expect(prices).toEqual([
    { productId: 'emping', quantity: 20_000, agreed: 1_700_000, paid: 1_645_000 },
    { productId: 'keripik', quantity: 10_000, agreed: 420_000, paid: 420_000 },
  ])
  expect(prices.map(({ paid, quantity }) => unitPrice(paid, quantity))).toEqual([82_250, 42_000])
})

it('rounds a price of one unit once, and has none of nothing', () => {
  expect(unitPrice(1_000, 3_000)).toBe(333)
  expect(unitPrice(1, 2_000)).toBe(1)
  expect(unitPrice(5, 0)).toBeUndefined()
})
