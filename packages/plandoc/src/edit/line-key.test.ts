import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type InputLine, lineRoot } from '../line'
import { setLineKey } from './line-key'

const lines: InputLine[] = [
  { kind: 'demand', productId: 'p1' },
  { kind: 'orders', productId: 'p1' },
  { kind: 'receipts', productId: 'p1' },
  { kind: 'issues', productId: 'p1' },
  { kind: 'count', productId: 'p1' },
  { kind: 'production', productId: 'p1', partyId: 'u1' },
  { kind: 'delivery', productId: 'p1', partyId: 'u1' },
  { kind: 'producer-count', productId: 'p1', partyId: 'u1' },
]

describe('a number of a line', () => {
  it.each(lines)('of $kind is written where the line’s address says, and cleared again', (line) => {
    const doc = new Y.Doc()
    setLineKey(doc, line, '2026-11-23', 5_000)
    expect(doc.getMap(lineRoot(line)).toJSON()).toEqual({ '2026-11-23': 5_000 })
    setLineKey(doc, line, '2026-11-23', undefined)
    expect(doc.getMap(lineRoot(line)).size).toBe(0)
  })

  it('of a delivery stands on any day, of every other line on a Monday', () => {
    const doc = new Y.Doc()
    setLineKey(doc, { kind: 'delivery', productId: 'p1', partyId: 'u1' }, '2026-11-27', 5_000)
    expect(doc.getMap('delivery/p1/u1').get('2026-11-27')).toBe(5_000)
    expect(() => setLineKey(doc, { kind: 'count', productId: 'p1' }, '2026-11-27', 5_000)).toThrow(
      'bad-input',
    )
  })
})
