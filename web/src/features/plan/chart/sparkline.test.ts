import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SPARKLINE, sparkline } from './sparkline'
import type { StockWeek } from './stock-weeks'

const weekOf = (balance: number): StockWeek => ({
  monday: '2026-11-23',
  balance,
  mark: { kind: balance < 0 ? 'shortage' : 'ok', size: Math.abs(balance) },
  counted: undefined,
})

const points = (line: string): number[][] =>
  line
    .split(/[ML]/)
    .filter((text) => text !== '')
    .map((text) => text.split(' ').map(Number))

test('every week has its place inside the drawing, from left to right', () => {
  const balance = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
  fc.assert(
    fc.property(fc.array(balance, { minLength: 1, maxLength: 52 }), (balances) => {
      const drawn = points(sparkline(balances.map(weekOf)).line)
      expect(drawn).toHaveLength(balances.length)
      for (const [week, [x = Number.NaN, y = Number.NaN]] of drawn.entries()) {
        expect(x).toBeGreaterThan(drawn[week - 1]?.[0] ?? 0)
        expect(x).toBeLessThan(SPARKLINE.width)
        expect(y).toBeGreaterThan(0)
        expect(y).toBeLessThan(SPARKLINE.height)
      }
    }),
  )
})

test('less stock is drawn lower, and a week that is short below the level of none', () => {
  const { line, zero } = sparkline([40_000, 10_000, -5_000].map(weekOf))
  const [high = 0, low = 0, short = 0] = points(line).map(([, y]) => y)
  const none = Number(/ ([\d.]+)H/.exec(zero)?.[1])
  expect([high, low, none, short]).toEqual([high, low, none, short].toSorted((a, b) => a - b))
})

test('each short week has a mark of its own, and a plan without one has none', () => {
  expect(sparkline([-1, 5, -2].map(weekOf)).shortages.match(/z/g)).toHaveLength(2)
  expect(sparkline([0, 5, 2].map(weekOf)).shortages).toBe('')
})
