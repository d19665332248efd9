import type { WeekLoad } from '@rembuk/core/plan/capacity'
import { fraction } from '@rembuk/core/plan/fraction'
import { expect, test } from 'vitest'
import { loadState } from './load-state'
import { amountWords, percentWords, stateWords } from './load-words'

const week = (available: number, used: number): WeekLoad => ({ available, used: fraction(used), terms: [] })

test('a week within its capacity says what is left', () => {
  const state = loadState(week(6_000, 5_000))
  expect(state).toEqual({ kind: 'fits', perMille: 834, size: 1_000 })
  expect(stateWords(state, 'hari kerja')).toBe('sisa 1 hari kerja')
})

test('a week that is exactly full still fits', () => {
  const state = loadState(week(6_000, 6_000))
  expect(state).toEqual({ kind: 'fits', perMille: 1_000, size: 0 })
  expect(stateWords(state, 'kg')).toBe('pas penuh')
})

test('a week over its capacity says by how much', () => {
  const state = loadState(week(120_000, 125_000))
  expect(state).toEqual({ kind: 'over', perMille: 1_042, size: 5_000 })
  expect(stateWords(state, 'kg')).toBe('lebih 5 kg')
})

test('work in a closed week is too much, and no work is a holiday', () => {
  expect(loadState(week(0, 2_000))).toEqual({ kind: 'over', perMille: undefined, size: 2_000 })
  expect(stateWords(loadState(week(0, 0)), 'kg')).toBe('Libur')
})

test('amounts and shares are written as people here write them', () => {
  expect(amountWords(1_250_500, undefined)).toBe('1.250,5')
  expect(percentWords(1_042)).toBe('104,2%')
})
