import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyEdit } from './random-edits'

const isPlain = (value: unknown) => ['number', 'string', 'boolean'].includes(typeof value)

/** Whether an update holds nothing but plain values under keys of root maps, and deletions. */
const holdsPlainItemsOnly = (update: Uint8Array): boolean =>
  Y.decodeUpdate(update).structs.every(
    (struct) =>
      struct instanceof Y.Item &&
      (struct.content instanceof Y.ContentDeleted ||
        (struct.content instanceof Y.ContentAny && struct.content.arr.every(isPlain))),
  )

describe('the updates that edits make', () => {
  it('hold plain values and deletions only: no nested types and nothing collected', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
        const doc = new Y.Doc()
        const updates: Uint8Array[] = []
        doc.on('update', (update: Uint8Array) => updates.push(update))
        for (const edit of edits) edit(doc)
        expect([...updates, Y.encodeStateAsUpdate(doc)].every(holdsPlainItemsOnly)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
