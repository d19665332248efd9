import { expect, test } from 'vitest'
import { readClosureForm } from './closure-form'

const plan = { start: '2026-11-23', end: '2027-02-14' }
const errorsOf = (label: string, from: string, to: string) => {
  const read = readClosureForm({ label, from, to }, plan)
  return read.ok ? undefined : read.errors
}

test('a holiday without a last day is one day long', () => {
  expect(readClosureForm({ label: ' Natal ', from: '2026-12-25', to: '' }, plan)).toEqual({
    ok: true,
    closure: { label: 'Natal', from: '2026-12-25', to: '2026-12-25' },
  })
})

test('a holiday needs a name and a first day', () => {
  expect(errorsOf(' ', '', '2026-12-25')).toEqual({ label: true, from: true, to: undefined })
})

test('a holiday ends no earlier than it starts, and after 60 days at most', () => {
  expect(errorsOf('Natal', '2026-12-25', '2026-12-24')?.to).toBe('before')
  expect(errorsOf('Libur', '2026-12-01', '2027-01-29')).toBeUndefined()
  expect(errorsOf('Libur', '2026-12-01', '2027-01-30')?.to).toBe('too-long')
})

test('a holiday that touches the plan counts, one outside of it is refused', () => {
  expect(errorsOf('Libur', '2026-11-20', '2026-11-23')).toBeUndefined()
  expect(errorsOf('Libur', '2026-11-20', '2026-11-22')?.to).toBe('outside')
  expect(errorsOf('Libur', '2027-02-15', '')?.to).toBe('outside')
})
