import { expect, test } from 'vitest'
import { type CapacityTexts, capacityTexts, readCapacityForm } from './capacity-form'

const texts = (change: Partial<CapacityTexts> = {}): CapacityTexts => ({
  normal: '6',
  unit: ' hari kerja ',
  uses: [{ productId: 'batik', amount: '7', takes: '1' }],
  ...change,
})
const useErrors = (amount: string, takes: string) => {
  const read = readCapacityForm(texts({ uses: [{ productId: 'batik', amount, takes }] }))
  return read.ok ? undefined : read.errors.uses.get('batik')
}

test('7 pieces a day in a week of 6 days are read exactly and shown again as written', () => {
  const read = readCapacityForm(texts())
  const values = {
    normal: 6_000,
    unit: 'hari kerja',
    uses: new Map([['batik', { capacity: 1_000, per: 7_000 }]]),
  }
  expect(read).toEqual({ ok: true, values })
  expect(capacityTexts(values)).toEqual(texts({ unit: 'hari kerja' }))
})

test('a form that is left empty means no limit, no unit and nothing taken', () => {
  const uses = [{ productId: 'batik', amount: '', takes: ' ' }]
  expect(readCapacityForm({ normal: '', unit: '', uses })).toEqual({
    ok: true,
    values: { normal: undefined, unit: undefined, uses: new Map([['batik', undefined]]) },
  })
})

test('one number of a pair alone is not enough', () => {
  expect(useErrors('7', '')).toEqual({ amount: undefined, takes: 'pair' })
  expect(useErrors('', '1')).toEqual({ amount: 'pair', takes: undefined })
})

test('an amount of nothing and what is no number are told apart', () => {
  expect(useErrors('0', '1')).toEqual({ amount: 'zero' })
  expect(useErrors('tujuh', '1.5')).toEqual({ amount: 'not-a-number', takes: 'grouping' })
})

test('a capacity below nothing is refused with the reason', () => {
  const read = readCapacityForm(texts({ normal: '-6' }))
  expect(read.ok ? undefined : read.errors.normal).toBe('negative')
})
