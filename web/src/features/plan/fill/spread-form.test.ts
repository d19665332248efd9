import { expect, test } from 'vitest'
import { readSpread, type SpreadWeek } from './spread-form'

const week = (monday: string, more: Partial<SpreadWeek> = {}): SpreadWeek => ({
  monday,
  demand: 0,
  openDays: 6,
  before: undefined,
  least: 0,
  ...more,
})
const [first, second, third] = ['2026-11-23', '2026-11-30', '2026-12-07']
const weeks = [
  week(first, { demand: 10_000, before: 5_000 }),
  week(second, { demand: 30_000, openDays: 0 }),
  week(third, { demand: 60_000, openDays: 3 }),
]
const emping = { unit: 'kg' }
const quantities = (...input: Parameters<typeof readSpread>) => {
  const read = readSpread(...input)
  return read.ok ? read.shares.map(({ quantity }) => quantity) : read.error
}

test('a total is spread evenly, by demand or by working days', () => {
  expect(quantities('100', 'even', weeks, emping)).toEqual([34_000, 33_000, 33_000])
  expect(quantities('100', 'demand', weeks, emping)).toEqual([10_000, 30_000, 60_000])
  expect(quantities('99', 'workdays', weeks, emping)).toEqual([66_000, 0, 33_000])
})

test('a unit may stand behind it, and what a week has now is told', () => {
  expect(readSpread('3 kuintal', 'even', weeks.slice(0, 2), emping)).toEqual({
    ok: true,
    total: 300_000,
    shares: [
      { monday: first, before: 5_000, quantity: 150_000 },
      { monday: second, before: undefined, quantity: 150_000 },
    ],
  })
})

test.each([
  ['', { at: 'total', draft: { text: '', fault: 'empty' } }],
  ['-5', { at: 'total', draft: { text: '-5', fault: 'negative' } }],
  ['banyak', { at: 'total', draft: { text: 'banyak', fault: 'not-a-number' } }],
  [
    '3 ons',
    {
      at: 'total',
      draft: { text: '3 ons', fault: 'unit', unit: { name: 'ons', known: ['kg', 'kuintal', 'ton'] } },
    },
  ],
])('the text "%s" is refused, with what is wrong', (text, error) => {
  expect(readSpread(text, 'even', weeks, emping)).toEqual({ ok: false, error })
})

test('a total that is not made of the product’s steps is refused', () => {
  expect(quantities('110', 'even', weeks, { unit: 'kg', step: 20_000 })).toEqual({
    at: 'total',
    fault: 'step',
  })
  expect(quantities('120', 'even', weeks, { unit: 'kg', step: 20_000 })).toEqual([40_000, 40_000, 40_000])
})

test('weeks that nothing is asked of, or in which nobody works, cannot be followed', () => {
  expect(quantities('10', 'demand', [week(first)], emping)).toEqual({ at: 'way' })
  expect(quantities('10', 'workdays', [week(first, { openDays: 0 })], emping)).toEqual({ at: 'way' })
  expect(quantities('10', 'even', [week(first, { openDays: 0 })], emping)).toEqual([10_000])
})

test('a week cannot get less than its earlier deliveries bring, but it can be emptied', () => {
  const sent = [week(first, { least: 20_000, openDays: 0 }), week(second)]
  expect(quantities('30', 'even', sent, emping)).toEqual({ at: 'week', monday: first, least: 20_000 })
  expect(quantities('40', 'even', sent, emping)).toEqual([20_000, 20_000])
  expect(quantities('30', 'workdays', sent, emping)).toEqual([0, 30_000])
})
