import { expect, test } from 'vitest'
import { PLOT_LINES, plotData } from './plot-data'
import type { StockWeek } from './stock-weeks'

const weeks: StockWeek[] = [
  { monday: '2026-11-23', balance: 12_500, mark: { kind: 'ok', size: 2_500 }, counted: 9_000 },
  { monday: '2026-11-30', balance: -4_000, mark: { kind: 'shortage', size: 4_000 }, counted: undefined },
]

test('a plot has stock, levels and counts in base units, week by week', () => {
  const data = plotData({ weeks, safety: 10_000, ceiling: 90_000 })
  expect(data[0]).toEqual([0, 1])
  expect(data[PLOT_LINES.stock]).toEqual([12.5, -4])
  expect(data[PLOT_LINES.safety]).toEqual([10, 10])
  expect(data[PLOT_LINES.ceiling]).toEqual([90, 90])
  expect(data[PLOT_LINES.counted]).toEqual([9, null])
})

test('a level that is not set is not drawn', () => {
  const data = plotData({ weeks, safety: 0, ceiling: undefined })
  expect(data[PLOT_LINES.safety]).toEqual([null, null])
  expect(data[PLOT_LINES.ceiling]).toEqual([null, null])
})
