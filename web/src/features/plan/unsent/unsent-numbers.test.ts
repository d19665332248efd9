import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { unsentNumbers } from './unsent-numbers'

const KEY = '2026-11-23'

/** A document whose edits are collected from now on. */
const device = (doc = new Y.Doc()) => {
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, _origin, _doc, { local }: Y.Transaction) => {
    if (local) updates.push(update)
  })
  const write = (root: string, value: number | undefined): void => {
    if (value === undefined) doc.getMap(root).delete(KEY)
    else doc.getMap(root).set(KEY, value)
  }
  return { doc, updates, write }
}

/** The document as a page finds it that is opened anew on this device. */
const reloaded = (doc: Y.Doc): Y.Doc => {
  const next = new Y.Doc()
  Y.applyUpdate(next, Y.encodeStateAsUpdate(doc))
  return next
}

test('numbers that were filled in come once, as filled in last, also over one that was there', () => {
  const before = new Y.Doc()
  before.getMap('demand/p1').set(KEY, 1_000)
  const { doc, updates, write } = device(before)
  write('demand/p1', 2_000)
  write('production/p1/u1', 5_000)
  write('demand/p1', 3_000)
  expect(unsentNumbers(reloaded(doc), updates)).toEqual({
    numbers: [
      { root: 'demand/p1', key: KEY, quantity: 3_000, stands: true },
      { root: 'production/p1/u1', key: KEY, quantity: 5_000, stands: true },
    ],
    others: 0,
  })
})

test('a number that was cleared has no quantity, and what is no number is counted', () => {
  const before = new Y.Doc()
  before.getMap('demand/p1').set(KEY, 1_000)
  const { doc, updates, write } = device(before)
  write('demand/p1', undefined)
  doc.getMap('product/p1').set('name', 'Emping')
  expect(unsentNumbers(reloaded(doc), updates)).toEqual({
    numbers: [{ root: 'demand/p1', key: KEY, quantity: undefined, stands: true }],
    others: 1,
  })
})

test('a number that somebody else has replaced no longer stands', () => {
  const { doc, updates, write } = device()
  write('demand/p1', 2_000)
  const there = reloaded(doc)
  there.getMap('demand/p1').set(KEY, 4_000)
  expect(unsentNumbers(there, updates).numbers).toEqual([
    { root: 'demand/p1', key: KEY, quantity: 2_000, stands: false },
  ])
})

test('edits that the document does not hold say nothing', () => {
  const { updates, write } = device()
  write('demand/p1', 2_000)
  expect(unsentNumbers(new Y.Doc(), updates)).toEqual({ numbers: [], others: 0 })
})
