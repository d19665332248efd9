import { describe, expect, it } from 'vitest'
import { lineKey, linesOf } from './lines'

const keys = (makers: readonly string[], isShown: (kind: string) => boolean) =>
  linesOf('p1', makers, ({ kind }) => isShown(kind)).map(lineKey)

describe('the lines of a product', () => {
  it('are few where nothing else is in use', () => {
    expect(keys(['u1'], () => false)).toEqual([
      'demand/p1',
      'production/p1/u1',
      'delivery/p1/u1',
      'stock/p1',
      'producer-stock/p1',
    ])
  })

  it('bring what can be promised along with firm orders', () => {
    expect(keys([], (kind) => kind === 'orders')).toEqual([
      'demand/p1',
      'orders/p1',
      'stock/p1',
      'available/p1',
      'producer-stock/p1',
    ])
  })

  it('show each producer’s own stock where there are several, and counts where they were counted', () => {
    expect(keys(['u1', 'u2'], () => true)).toEqual([
      'demand/p1',
      'orders/p1',
      'production/p1/u1',
      'production/p1/u2',
      'delivery/p1/u1',
      'delivery/p1/u2',
      'receipts/p1',
      'issues/p1',
      'count/p1',
      'stock/p1',
      'available/p1',
      'count/p1/u1',
      'maker-stock/p1/u1',
      'count/p1/u2',
      'maker-stock/p1/u2',
      'producer-stock/p1',
    ])
  })
})
