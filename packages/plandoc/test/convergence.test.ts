import { startPlan } from '@rembuk/plandoc/edit/plan'
import { readPlan } from '@rembuk/plandoc/read'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyEdit } from './random-edits'

describe('people who edit one plan apart', () => {
  it('read equal plans once all edits have reached them, in whatever order', () => {
    const writer = fc.nat(2)
    const step = fc.record({ writer, edit: anyEdit, meets: fc.option(writer, { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.infiniteStream(fc.nat()), (steps, random) => {
        const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
        const updates: Uint8Array[] = []
        for (const doc of docs)
          doc.on('update', (update: Uint8Array, origin) => origin !== 'remote' && updates.push(update))
        startPlan(docs[0] ?? new Y.Doc(), { start: '2026-11-23', weeks: 6 })
        for (const { writer, edit, meets } of steps) {
          const doc = docs[writer]
          const other = meets === undefined ? undefined : docs[meets]
          if (!doc) continue
          edit(doc)
          if (other) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'remote')
        }
        for (const doc of docs) {
          const shuffled = updates
            .map((update) => ({ update, rank: random.next().value ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
          for (const { update } of shuffled) Y.applyUpdate(doc, update, 'remote')
        }
        const [first, ...others] = docs.map(readPlan)
        expect(first?.plan).toBeDefined()
        for (const other of others) expect(other).toEqual(first)
      }),
      { numRuns: 60 },
    )
  })
})
