import { describe, expect, it } from 'vitest'
import { productAvailability } from './product-atp'

describe('what can still be promised of a product', () => {
  const delivered = [0, 0, 70, 0, 70, 0, 70, 70]
  const orders = [33, 20, 10, 4, 2, 0, 0, 0]

  it('agrees with the master plan of the textbooks', () => {
    expect(productAvailability({ opening: 64, orders }, { delivered, outlets: [] })).toEqual([
      11, 0, 56, 0, 68, 0, 70, 70,
    ])
  })

  it('counts what else comes in, and keeps what else surely leaves', () => {
    const otherReceipts = [5, 0, 0, 0, 0, 0, 0, 0]
    const otherIssues = [0, 3, 0, 0, 0, 0, 0, 0]
    expect(
      productAvailability({ opening: 64, orders, otherReceipts, otherIssues }, { delivered, outlets: [] }),
    ).toEqual([13, 0, 56, 0, 68, 0, 70, 70])
  })

  it('keeps what is sent to outlets', () => {
    const outlets = [{ outletId: 'o1', delivered: [0, 0, 6, 0, 0, 0, 0, 0], stock: [] }]
    expect(productAvailability({ opening: 64, orders }, { delivered, outlets })).toEqual([
      11, 0, 50, 0, 68, 0, 70, 70,
    ])
  })

  it('starts anew from a count, and takes nothing back across it', () => {
    const counted = [undefined, undefined, undefined, 1, undefined, undefined, undefined, undefined]
    expect(productAvailability({ opening: 64, orders, counted }, { delivered, outlets: [] })).toEqual([
      11, 0, 60, -3, 68, 0, 70, 70,
    ])
  })

  it('takes a count of the first week for the opening stock', () => {
    expect(productAvailability({ opening: 64, counted: [10] }, { delivered: [0], outlets: [] })).toEqual([10])
  })
})
