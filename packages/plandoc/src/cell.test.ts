import { addDays } from '@rembuk/core/calendar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, cellText, parseCell } from './cell'
import { isPlanRoot } from './roots'

const id = fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/)
const monday = fc.nat(500).map((weeks) => addDays('2026-11-23', 7 * weeks))
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('demand' as const, 'orders', 'receipts', 'issues', 'count'),
    productId: id,
    monday,
  }),
  fc.record({
    kind: fc.constantFrom('production' as const, 'delivery', 'producer-count'),
    productId: id,
    partyId: id,
    monday,
  }),
)

describe('a cell’s address', () => {
  it('names the line, the product, the producer and the week', () => {
    expect(cellText({ kind: 'demand', productId: 'p1', monday: '2026-11-23' })).toBe('demand/p1@2026-11-23')
    expect(parseCell('production/p1/u2@2026-11-23')).toEqual({
      kind: 'production',
      productId: 'p1',
      partyId: 'u2',
      monday: '2026-11-23',
    })
  })

  it('tells stock counted at the cooperative from stock counted at a producer', () => {
    expect(parseCell('count/p1@2026-11-23')).toEqual({ kind: 'count', productId: 'p1', monday: '2026-11-23' })
    expect(parseCell('count/p1/u2@2026-11-23')).toEqual({
      kind: 'producer-count',
      productId: 'p1',
      partyId: 'u2',
      monday: '2026-11-23',
    })
  })

  it('begins with the name of the root map that holds it', () => {
    fc.assert(fc.property(cell, (each) => isPlanRoot(cellText(each).split('@')[0] ?? '')))
  })

  it('leads back to the same cell and stays short', () => {
    fc.assert(
      fc.property(cell, (each) => {
        expect(parseCell(cellText(each))).toEqual(each)
        expect(cellText(each).length).toBeLessThanOrEqual(120)
      }),
    )
  })

  it.each([
    '',
    'demand/p1',
    'demand/p1@2026-11-24',
    'demand/p1@2026-02-30',
    'demand/p1/u2@2026-11-23',
    'production/p1@2026-11-23',
    'production/p1/u2/x@2026-11-23',
    'stock/p1@2026-11-23',
    'orders/p1/u2@2026-11-23',
    'producer-count/p1/u2@2026-11-23',
    'demand/__proto__@2026-11-23',
    'production/p1/__proto__@2026-11-23',
    'demand/p1@2026-11-23\n',
    'demand/p1@2026-11-23@2026-11-23',
  ])('%j is none', (text) => {
    expect(parseCell(text)).toBeUndefined()
  })
})
