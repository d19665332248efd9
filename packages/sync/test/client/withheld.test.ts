import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createWithheld } from '../../src/client/withheld'
import { shownBy, typist } from '../support/edits'

/** A typist at the same device after a reload: with all that was written, under another client id. */
const reloaded = (...updates: Uint8Array[]) => {
  const next = typist(2)
  for (const update of updates) Y.applyUpdate(next.doc, update)
  return next
}

test('what a client wrote after a refused edit is beneath it, and what it wrote before is not', () => {
  const sari = typist(1)
  const before = sari.type('a', 1)
  const refused = sari.type('b', 2)
  const after = sari.type('c', 3)
  const withheld = createWithheld()
  withheld.add(refused)
  expect([before, after].map(withheld.isBeneath)).toEqual([false, true])
  expect(shownBy([before, after])).toEqual({ a: 1 })
})

test('after a reload only what changes or clears the refused cell is beneath', () => {
  const refused = typist(1).type('b', 2)
  const next = reloaded(refused)
  const withheld = createWithheld()
  withheld.add(refused)
  const elsewhere = next.type('a', 1)
  expect(withheld.isBeneath(elsewhere)).toBe(false)
  expect(withheld.isBeneath(next.type('b', 3))).toBe(true)
  expect(withheld.isBeneath(reloaded(refused).clear('b'))).toBe(true)
  expect(shownBy([elsewhere])).toEqual({ a: 1 })
})

test('what builds on an edit that is beneath is beneath as well', () => {
  const refused = typist(1).type('b', 2)
  const next = reloaded(refused)
  const withheld = createWithheld()
  withheld.add(refused)
  withheld.add(next.type('b', 3))
  expect(withheld.isBeneath(next.type('a', 1))).toBe(true)
})
