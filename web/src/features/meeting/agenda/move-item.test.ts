import { addItems } from '@rembuk/plandoc/meeting/edit'
import { readMeeting } from '@rembuk/plandoc/meeting/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { moveItem } from './move-item'

const idsIn = (doc: Y.Doc) => readMeeting(doc).content.items.map(({ id }) => id)

const open = (count: number) => {
  const doc = new Y.Doc()
  addItems(
    doc,
    Array.from({ length: count }, (_, index) => ({ id: `i${index}`, title: `Hal ${index}`, minutes: 5 })),
  )
  return doc
}

test('an item stands where it was put, and the others keep their order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -1, max: 7 }))),
      (count, moves) => {
        const doc = open(count)
        for (const [which, place] of moves) {
          const before = idsIn(doc)
          const id = before[which % count] as string
          moveItem(doc, before, id, place)
          const expected = before.filter((other) => other !== id)
          expected.splice(Math.max(0, Math.min(place, count - 1)), 0, id)
          expect(idsIn(doc)).toEqual(expected)
        }
      },
    ),
  )
})
