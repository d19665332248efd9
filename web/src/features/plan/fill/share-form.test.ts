import { expect, test } from 'vitest'
import { type MakerWeek, readShare, type ShareMaker } from './share-form'

const [first, second] = ['2026-11-23', '2026-11-30']
const week = (planned: number, most?: number, least = 0): MakerWeek => ({ planned, most, least })
const makers: ShareMaker[] = [
  { partyId: 'limpung', weeks: [week(10_000, 60_000), week(0, 30_000)] },
  { partyId: 'subah', weeks: [week(30_000, 20_000), week(0, 30_000)] },
]
const emping = { unit: 'kg' }
const shares = (...input: Parameters<typeof readShare>) => {
  const read = readShare(...input)
  return read.ok ? [...read.shares.map(({ quantities }) => quantities), read.left] : read.error
}

test('a total of each week is shared by capacity, as planned or evenly', () => {
  expect(shares('40', 'capacity', [first, second], makers, emping)).toEqual([
    [30_000, 20_000],
    [10_000, 20_000],
    0,
  ])
  expect(shares('20', 'planned', [first], makers, emping)).toEqual([[5_000], [15_000], 0])
  expect(shares('21', 'even', [first], makers, emping)).toEqual([[11_000], [10_000], 0])
})

test('nobody gets more than it can make, and what nobody can make is left', () => {
  expect(shares('60', 'planned', [first], makers, emping)).toEqual([[40_000], [20_000], 0])
  expect(shares('100', 'capacity', [first, second], makers, emping)).toEqual([
    [60_000, 30_000],
    [20_000, 30_000],
    60_000,
  ])
})

test('who has no known capacity gets nothing by capacity, and any amount otherwise', () => {
  const some = [makers[0] as ShareMaker, { partyId: 'bandar', weeks: [week(0)] }]
  expect(shares('40', 'capacity', [first], some, emping)).toEqual([[40_000], [0], 0])
  expect(shares('400', 'even', [first], some, emping)).toEqual([[60_000], [340_000], 0])
})

test('what cannot be shared is refused, with what is wrong', () => {
  const idle = [{ partyId: 'limpung', weeks: [week(0)] }]
  expect(shares('-1', 'even', [first], makers, emping)).toMatchObject({
    at: 'total',
    draft: { fault: 'negative' },
  })
  expect(shares('2 ons', 'even', [first], makers, emping)).toMatchObject({
    at: 'total',
    draft: { fault: 'unit' },
  })
  expect(shares('30', 'even', [first], makers, { unit: 'kg', step: 20_000 })).toEqual({
    at: 'total',
    fault: 'step',
  })
  expect(shares('30', 'planned', [first], idle, emping)).toEqual({ at: 'way' })
  expect(shares('30', 'capacity', [first], idle, emping)).toEqual({ at: 'way' })
  const sent = [{ partyId: 'limpung', weeks: [week(0, 50_000, 40_000)] }]
  expect(shares('30', 'even', [first], sent, emping)).toEqual({ at: 'week', monday: first, least: 40_000 })
})
