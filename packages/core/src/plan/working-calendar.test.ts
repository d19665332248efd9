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

it('the capacity of a week is that of a day times its open days', () => {
  const closures = [{ from: '2027-03-09', to: '2027-03-10' }]
  expect(capacityByWeek(7_000, { workdays: sixDays, closures }, plan)).toEqual([42_000, 28_000, 42_000])
})
