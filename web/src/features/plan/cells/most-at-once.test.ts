import { addDays } from '@rembuk/core/calendar'
import { MAX_QUANTITY } from '@rembuk/core/quantity'
import { setProduction } from '@rembuk/plandoc/edit/lines'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { UPDATE_BYTES } from '@rembuk/sync/protocol/limits'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { MOST_AT_ONCE } from './most-at-once'

test('the largest change is one update that the server takes', () => {
  const doc = new Y.Doc()
  let bytes = 0
  doc.on('update', (update: Uint8Array) => {
    bytes = update.length
  })
  const id = (index: number) => String(index).padStart(40, 'x')
  doc.transact(() => {
    for (let index = 0; index < MOST_AT_ONCE; index++) {
      const monday = addDays('2026-11-23', 7 * (index % 52))
      const line = Math.floor(index / 52)
      setProduction(doc, id(line), id(line), monday, MAX_QUANTITY - index)
    }
  }, LOCAL_ORIGIN)
  expect(bytes).toBeGreaterThan(UPDATE_BYTES / 2)
  expect(bytes).toBeLessThan(UPDATE_BYTES)
})
