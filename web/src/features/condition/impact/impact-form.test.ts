import { expect, it } from 'vitest'
import { formOf, type ImpactForm, impactFaults, impactOf, typedCount } from './impact-form'

it.each([
  ['1.250.000', 1_250_000],
  ['1,250,000', 1_250_000],
  ['Rp 85.000', 85_000],
  ['12', 12],
  ['0', 0],
  [' ', undefined],
  ['1,5', Number.NaN],
  ['-3', Number.NaN],
  ['banyak', Number.NaN],
  ['1000000000001', Number.NaN],
])('reads %j as %s', (text, count) => {
  expect(typedCount(text)).toEqual(count)
})

const form = (more: Partial<ImpactForm>): ImpactForm => ({
  ...{ quarter: '2026-Q4', turnover: '12.000.000', jobs: '', costSaved: '', reach: '', source: 'Buku kas' },
  ...more,
})

it('asks for a figure, a number where one is written, and its source', () => {
  expect(impactFaults(form({}))).toEqual([])
  expect(impactFaults(form({ turnover: '', source: ' ' }))).toEqual(['some', 'source'])
  expect(impactFaults(form({ jobs: 'tiga' }))).toEqual(['jobs'])
})

it('reports what was filled in and nothing else', () => {
  expect(impactOf(form({ jobs: '3' }))).toEqual({
    kind: 'impact',
    quarter: '2026-Q4',
    source: 'Buku kas',
    turnover: 12_000_000,
    jobs: 3,
  })
})

it('shows again what was reported, and an empty form for a quarter', () => {
  const reported = impactOf(form({ reach: '4' }))
  expect(formOf(reported, '2026-Q3')).toEqual(form({ reach: '4' }))
  expect(impactOf(formOf(reported, '2026-Q3'))).toEqual(reported)
  expect(formOf(undefined, '2026-Q3')).toEqual(form({ quarter: '2026-Q3', turnover: '', source: '' }))
})
