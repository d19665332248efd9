import { expect, test } from 'vitest'
import type { Line } from '../cells/lines'
import { slotsOf } from './slots'

const rows: Line[] = [
  { kind: 'demand', productId: 'p1' },
  { kind: 'stock', productId: 'p1' },
  { kind: 'demand', productId: 'p2' },
]

test('without heads every row stands in the slot of its number', () => {
  expect(slotsOf(rows, false)).toEqual({ count: 3, ofRow: [0, 1, 2], rowAt: [0, 1, 2], heads: new Map() })
})

test('with heads every product’s rows stand below one', () => {
  expect(slotsOf(rows, true)).toEqual({
    count: 5,
    ofRow: [1, 2, 4],
    rowAt: [undefined, 0, 1, undefined, 2],
    heads: new Map([
      ['p1', 0],
      ['p2', 3],
    ]),
  })
})
