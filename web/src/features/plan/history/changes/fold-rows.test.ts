import type { EntryChangesView, KeyChangeView } from '@rembuk/contract/history'
import { expect, test } from 'vitest'
import { foldRows } from './fold-rows'

const MINUTE = 60_000
const WEEK = '2026-11-23'

const entry = (n: number, id: string, minute: number, ...changes: KeyChangeView[]): EntryChangesView => ({
  ...{ n, at: minute * MINUTE, author: { id, name: id }, changes, count: changes.length },
})

const number = (root: string, before?: number, after?: number): KeyChangeView => ({
  ...{ root, key: WEEK, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
})

/** Rows as far as most tests look at them. */
const told = (...entries: EntryChangesView[]) =>
  foldRows(entries).map(({ n, author, subject, act, numbers }) =>
    subject.kind === 'numbers'
      ? [n, author.id, ...numbers.map(({ root, values }) => [root, ...values])]
      : [n, author.id, subject, act],
  )

test('numbers that one person wrote within a few minutes are one row, also with another in between', () => {
  expect(
    told(
      entry(4, 'sari', 9, number('demand/p2', undefined, 7)),
      entry(3, 'karyo', 8, number('orders/p1', 1, 2)),
      entry(2, 'sari', 4, number('demand/p1', 90, 80)),
      entry(1, 'sari', 1, number('demand/p1', 120, 90)),
    ),
  ).toEqual([
    [4, 'sari', ['demand/p2', undefined, 7], ['demand/p1', 120, 90, 80]],
    [3, 'karyo', ['orders/p1', 1, 2]],
  ])
})

test('what came more than five minutes earlier is another row', () => {
  const rows = foldRows([
    entry(3, 'sari', 16, number('demand/p1', 2, 3)),
    entry(2, 'sari', 10.5, number('demand/p1', 1, 2)),
    entry(1, 'sari', 5.5, number('demand/p1', undefined, 1)),
  ])
  expect(rows.map(({ n, at, since }) => [n, at / MINUTE, since / MINUTE])).toEqual([
    [3, 16, 16],
    [2, 10.5, 5.5],
  ])
})

test('a row keeps its id when older entries come to it', () => {
  const newer = entry(2, 'sari', 2, number('demand/p1', 1, 2))
  const older = entry(1, 'sari', 1, number('demand/p1', undefined, 1))
  expect(foldRows([newer, older])[0]?.id).toBe(foldRows([newer])[0]?.id)
})

test('the same entries may be folded again: they stay as they are', () => {
  const entries = [
    entry(2, 'sari', 2, number('demand/p1', 1, 2)),
    entry(1, 'sari', 1, number('demand/p1', undefined, 1)),
  ]
  expect(foldRows(entries)).toEqual(foldRows(entries))
})

test('a product that is added comes with all that belongs to it, and its numbers are a row of their own', () => {
  expect(
    told(
      entry(
        ...([5, 'sari', 1] as const),
        { root: 'products', key: 'p1', after: 1 },
        { root: 'product/p1', key: 'name', after: 'Emping' },
        { root: 'product/p1', key: 'unit', after: 'kg' },
        { root: 'makers/p1', key: 'u1', after: 1 },
        { root: 'sample', key: 'p1', after: true },
        number('demand/p1', undefined, 5),
      ),
    ),
  ).toEqual([
    [5, 'sari', { kind: 'product', id: 'p1' }, { kind: 'added', name: 'Emping' }],
    [5, 'sari', ['demand/p1', undefined, 5]],
  ])
})

test('removing and renaming are rows of their own, other details of a thing one', () => {
  const product = { kind: 'product', id: 'p1' }
  expect(
    told(
      entry(5, 'sari', 5, { root: 'products', key: 'p1', before: 1 }),
      entry(4, 'sari', 4, { root: 'product/p1', key: 'safety', before: 1, after: 2 }),
      entry(3, 'sari', 3, { root: 'product/p1', key: 'name', before: 'Emping', after: 'Emping melinjo' }),
      entry(2, 'sari', 2, { root: 'makers/p1', key: 'u1', after: 1 }),
      entry(1, 'karyo', 1, { root: 'outlet/o1', key: 'name', before: 'Toko', after: 'Pasar' }),
    ),
  ).toEqual([
    [5, 'sari', product, { kind: 'removed' }],
    [4, 'sari', product, { kind: 'renamed', name: 'Emping melinjo', from: 'Emping' }],
    [1, 'karyo', { kind: 'outlet', id: 'o1' }, { kind: 'renamed', name: 'Pasar', from: 'Toko' }],
  ])
})

test('a thing that is added and renamed at once is added under its last name', () => {
  expect(
    told(
      entry(2, 'sari', 2, { root: 'material/m1', key: 'name', before: 'Melinjo', after: 'Melinjo kering' }),
      entry(
        ...([1, 'sari', 1] as const),
        { root: 'materials', key: 'm1', after: 1 },
        { root: 'material/m1', key: 'name', after: 'Melinjo' },
      ),
    ),
  ).toEqual([[2, 'sari', { kind: 'material', id: 'm1' }, { kind: 'added', name: 'Melinjo kering' }]])
})

test('adding, removing and adding again are three rows', () => {
  const [there, gone] = [
    { root: 'products', key: 'p1', after: 1 },
    { root: 'products', key: 'p1', before: 1 },
  ]
  const rows = told(entry(3, 's', 3, there), entry(2, 's', 2, gone), entry(1, 's', 1, there))
  expect(rows.map(([, , , act]) => act)).toMatchObject([
    { kind: 'added' },
    { kind: 'removed' },
    { kind: 'added' },
  ])
})

test.each([
  [{ root: 'plan', key: 'start', after: WEEK }, { kind: 'period' }],
  [{ root: 'plan', key: 'workdays', after: '01234' }, { kind: 'workdays' }],
  [{ root: 'closures', key: WEEK, after: 'Libur' }, { kind: 'workdays' }],
  [{ root: 'openings/2026-11-23', key: 'p1', after: 1 }, { kind: 'period' }],
  [{ root: 'thresholds', key: 'load', after: 900 }, { kind: 'thresholds' }],
  [{ root: 'products', key: 'p1', before: 1, after: 2 }, { kind: 'order' }],
  [
    { root: 'capacity/u1', key: 'normal', after: 5 },
    { kind: 'capacity', id: 'u1' },
  ],
  [
    { root: 'delivery-details/p1/u1', key: `${WEEK}/note`, after: 'x' },
    { kind: 'delivery', id: 'p1' },
  ],
  [
    { root: 'assumption/g1/a1', key: 'text', after: 'x' },
    { kind: 'goal', id: 'g1' },
  ],
  [{ root: 'what-comes-later/p1', key: 'x', after: 1 }, { kind: 'other' }],
] as [KeyChangeView, object][])('%o is about %o', (change, subject) => {
  expect(foldRows([entry(1, 'sari', 1, change)])[0]?.subject).toEqual(subject)
})

test('what the server only counted is told as a number of more', () => {
  const large = { ...entry(1, 'sari', 1, number('demand/p1', 1, 2)), count: 1_201 }
  expect(foldRows([large])[0]?.untold).toBe(1_200)
})
