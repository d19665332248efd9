import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Overwrite, watchOverwrites } from './overwrites'

const write = (doc: Y.Doc, root: string, key: string, value: number): void => {
  doc.transact(() => doc.getMap(root).set(key, value), 'local')
}

const pair = () => {
  const here = new Y.Doc()
  const there = new Y.Doc()
  const told: Overwrite[] = []
  const { remember } = watchOverwrites(here, (overwrite) => told.push(overwrite))
  return {
    remember,
    here,
    there,
    told,
    exchange(): void {
      Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
      Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
    },
  }
}

test('tells who changed a number that I had filled in, from what to what', () => {
  const { here, there, told, exchange } = pair()
  write(here, 'demand/p1', '2026-11-23', 120_000)
  exchange()
  there.getMap('demand/p1').set('2026-11-23', 90_000)
  exchange()
  expect(told).toEqual([
    {
      root: 'demand/p1',
      key: '2026-11-23',
      cell: 'demand/p1@2026-11-23',
      before: 120_000,
      after: 90_000,
      client: there.clientID,
    },
  ])
})

test('is silent about numbers that I never touched and about equal ones', () => {
  const { here, there, told, exchange } = pair()
  there.getMap('demand/p1').set('2026-11-23', 5000)
  exchange()
  there.getMap('demand/p1').set('2026-11-23', 6000)
  exchange()
  write(here, 'demand/p1', '2026-11-30', 7000)
  exchange()
  there.getMap('demand/p1').set('2026-11-30', 7000)
  exchange()
  expect(told).toEqual([])
})

test('shows a changed delivery at the week that it belongs to, and a cleared number without an author', () => {
  const { here, there, told, exchange } = pair()
  write(here, 'delivery/p1/u1', '2026-11-27', 5000)
  exchange()
  there.getMap('delivery/p1/u1').delete('2026-11-27')
  exchange()
  expect(told).toMatchObject([{ cell: 'delivery/p1/u1@2026-11-23', after: undefined, client: undefined }])
})

test('survives foreign names and keys without telling anything', () => {
  const { there, told, exchange } = pair()
  there.getMap('__proto__x').set('constructor', 1)
  there.getMap('delivery/p1/u1').set('not a day', 1000)
  exchange()
  expect(told).toEqual([])
})

test('does not take what the device had kept for edits of this page', () => {
  const { here, there, told, exchange } = pair()
  const kept = new Y.Doc()
  kept.getMap('demand/p1').set('2026-11-23', 8000)
  here.transact(() => Y.applyUpdate(here, Y.encodeStateAsUpdate(kept), 'device'), 'device')
  exchange()
  there.getMap('demand/p1').set('2026-11-23', 9000)
  exchange()
  expect(told).toEqual([])
})

test('an undone edit counts as one of my own', () => {
  const { here, there, told, exchange } = pair()
  const undo = new Y.UndoManager(here, { trackedOrigins: new Set(['local']), captureTimeout: 0 })
  write(here, 'demand/p1', '2026-11-23', 1000)
  write(here, 'demand/p1', '2026-11-23', 2000)
  undo.undo()
  exchange()
  there.getMap('demand/p1').set('2026-11-23', 3000)
  exchange()
  expect(told).toMatchObject([{ before: 1000, after: 3000 }])
})

test('tells of a number that an earlier page here had filled in, whether it is changed later or has been already', () => {
  const { here, there, told, exchange, remember } = pair()
  here.getMap('demand/p1').set('2026-11-23', 5000)
  there.getMap('demand/p1').set('2026-11-30', 6000)
  exchange()
  remember([
    { root: 'demand/p1', key: '2026-11-23', quantity: 5000, stands: true },
    { root: 'demand/p1', key: '2026-11-30', quantity: 7000, stands: false },
  ])
  expect(told).toMatchObject([{ key: '2026-11-30', before: 7000, after: 6000, client: there.clientID }])
  there.getMap('demand/p1').set('2026-11-23', 9000)
  exchange()
  expect(told.slice(1)).toMatchObject([{ key: '2026-11-23', before: 5000, after: 9000 }])
})
