import { expect, it } from 'vitest'
import { demandOf } from './demand'

it('the demand of a week is the larger of forecast and firm orders', () => {
  expect(demandOf([30, 30, 30, 30, 40], [33, 20, 10, 4, 2])).toEqual([33, 30, 30, 30, 40])
})

it('a week that only one of the two reaches has that one', () => {
  expect(demandOf([30, 20], [10, 25, 5])).toEqual([30, 25, 5])
  expect(demandOf([30, 20])).toEqual([30, 20])
  expect(demandOf([], [7])).toEqual([7])
})
