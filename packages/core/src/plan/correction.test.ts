import { expect, test } from 'vitest'
import { lastCorrection } from './correction'
import { projectStock } from './stock'

test('stock rests on the last count that was not what had been expected', () => {
  const counted = [undefined, 20, undefined, 12]
  const given = { opening: 10, receipts: [5, 5, 5, 5], issues: [8, 8, 8, 8], counted }
  const at = (week: number) => lastCorrection(given, projectStock(given), week)
  expect(at(0)).toBeUndefined()
  expect(at(1)).toEqual({ week: 1, counted: 20, expected: 7 })
  expect(at(2)).toEqual({ week: 1, counted: 20, expected: 7 })
  expect(at(3)).toEqual({ week: 3, counted: 12, expected: 14 })
  const first = { ...given, counted: [3] }
  expect(lastCorrection(first, projectStock(first), 0)).toEqual({ week: 0, counted: 3, expected: 10 })
  const same = { ...given, counted: [undefined, 7] }
  expect(lastCorrection(same, projectStock(same), 2)).toBeUndefined()
})
