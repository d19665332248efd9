import { expect, it } from 'vitest'
import { demoHolidays } from './holidays'

it('the demo rests on the fixed holidays of any year', () => {
  expect(demoHolidays('2026-11-23', '2027-02-14')).toEqual([
    { from: '2026-12-25', to: '2026-12-25', label: 'Natal' },
    { from: '2027-01-01', to: '2027-01-01', label: 'Tahun Baru' },
  ])
})

it('the demo closes for Lebaran where all of it falls into the plan', () => {
  const labels = (first: string, last: string) => demoHolidays(first, last).map(({ label }) => label)
  expect(labels('2027-01-11', '2027-04-04')).toEqual(['Lebaran'])
  expect(labels('2027-01-11', '2027-03-15')).toEqual([])
})
