import { createEffect, createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { rootSignals } from './root-signals'

/** Runs effects that record what they saw. */
const watching = (
  body: (seen: string[], doc: Y.Doc) => void,
): { doc: Y.Doc; seen: string[]; dispose: () => void } => {
  const doc = new Y.Doc()
  const seen: string[] = []
  const dispose = createRoot((end) => {
    body(seen, doc)
    return end
  })
  return { doc, seen, dispose }
}

test('a reader of one key hears of that key alone, from any replica', () => {
  const { doc, seen } = watching((list, doc) => {
    const signals = rootSignals(doc)
    createEffect(() => list.push(String(signals.value('demand/p1', 'a'))))
  })
  doc.getMap('demand/p1').set('b', 1)
  const other = new Y.Doc()
  other.getMap('demand/p1').set('a', 7)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  expect(seen).toEqual(['undefined', '7'])
})

test('a root that somebody else begins is heard of, even where it was read in the same moment before', () => {
  const { doc, seen } = watching((list, doc) => {
    doc.on('afterTransaction', () => void doc.getMap('count/p1').size)
    const signals = rootSignals(doc)
    createEffect(() => list.push(String(signals.value('count/p1', 'a'))))
  })
  const other = new Y.Doc()
  other.getMap('count/p1').set('a', 7)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  expect(seen).toEqual(['undefined', '7'])
})

test('one transaction over many keys is heard once by a reader of them', () => {
  const { doc, seen } = watching((list, doc) => {
    const signals = rootSignals(doc)
    createEffect(() => list.push(`${signals.value('m', 'a')} ${signals.value('m', 'b')}`))
  })
  doc.transact(() => {
    doc.getMap('m').set('a', 1)
    doc.getMap('m').set('b', 2)
  })
  expect(seen).toEqual(['undefined undefined', '1 2'])
})

test('following a root hears of keys that nobody reads', () => {
  const { doc, seen } = watching((list, doc) => {
    const signals = rootSignals(doc)
    createEffect(() => {
      signals.follow('m')
      list.push('changed')
    })
  })
  doc.getMap('m').set('a', 1)
  expect(seen).toEqual(['changed', 'changed'])
})

test('following a family hears of its roots alone, also of those that were not there', () => {
  const { doc, seen } = watching((list, doc) => {
    const signals = rootSignals(doc)
    createEffect(() => {
      signals.follow('units/')
      list.push('changed')
    })
  })
  doc.getMap('units/p1').set('dus', 1)
  doc.getMap('units').set('dus', 1)
  doc.getMap('demand/units/').set('dus', 1)
  expect(seen).toEqual(['changed', 'changed'])
})

test('nothing listens to the document after the owner has ended', () => {
  const { doc, seen, dispose } = watching((list, doc) => {
    const signals = rootSignals(doc)
    createEffect(() => list.push(String(signals.value('m', 'a'))))
  })
  dispose()
  doc.getMap('m').set('a', 1)
  expect(seen).toEqual(['undefined'])
})

test('one transaction over many roots is heard once, and reading makes no root', () => {
  const { doc, seen } = watching((list, doc) => {
    const signals = rootSignals(doc)
    createEffect(() => {
      signals.follow('b')
      list.push(`${signals.value('a', 'x')} ${signals.value('c', 'x')}`)
    })
  })
  expect([...doc.share.keys()]).toEqual([])
  const other = new Y.Doc()
  other.getMap('a').set('x', 1)
  other.getMap('b').set('x', 1)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  expect(seen).toEqual(['undefined undefined', '1 undefined'])
})
