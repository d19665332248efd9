import { expect, it } from 'vitest'
import { capacityByWeek, openDaysByWeek } from './working-calendar'

const plan = { start: '2027-03-01', weeks: 3 }
const sixDays = [0, 1, 2, 3, 4, 5]

it('a week without closures has all its workdays', () => {
  expect(openDaysByWeek({ workdays: sixDays, closures: [] }, plan)).toEqual([6, 6, 6])
  expect(openDaysByWeek({ workdays: [], closures: [] }, plan)).toEqual([0, 0, 0])
})

it('closed days are taken off once, however many closures name them', () => {
  const closures = [
    { from: '2027-03-08', to: '2027-03-15' },
    { from: '2027-03-14', to: '2027-03-16' },
    { from: '2027-03-07', to: '2027-03-07' },
  ]
  expect(openDaysByWeek({ workdays: sixDays, closures }, plan)).toEqual([6, 0, 4])
})

it('the capacity of a week is the part of the normal one that its open days are, never more', () => {
  expect(capacityByWeek(42_000, [6, 4, 0], { workdays: sixDays })).toEqual([42_000, 28_000, 0])
  expect(capacityByWeek(25_000, [5, 4], { workdays: sixDays })).toEqual([20_833, 16_666])
  expect(capacityByWeek(25_000, [0], { workdays: [] })).toEqual([0])
})
