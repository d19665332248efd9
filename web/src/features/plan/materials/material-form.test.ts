import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyMaterial, type MaterialTexts, materialTexts, readMaterialForm } from './material-form'

const texts = (change: Partial<MaterialTexts> = {}): MaterialTexts => ({
  ...emptyMaterial,
  name: ' Melinjo ',
  unit: 'kg',
  ...change,
})
const errors = (change: Partial<MaterialTexts>) => {
  const read = readMaterialForm(texts(change))
  return read.ok ? undefined : read.errors
}

test('a name and a unit are enough: the cooperative buys it as needed, and it comes at once', () => {
  expect(readMaterialForm(texts())).toEqual({
    ok: true,
    values: {
      name: 'Melinjo',
      unit: 'kg',
      partyId: undefined,
      opening: 0,
      leadTime: { count: 0, unit: 'day' },
      lotSizing: { rule: 'lot-for-lot' },
    },
  })
})

test('what is wrong is told for every field at once', () => {
  const wrong = {
    name: ' ',
    unit: '',
    opening: '1.5',
    leadCount: '1,5',
    rule: 'fixed-lot',
    lot: '-1',
  } as const
  expect(errors(wrong)).toEqual({ name: true, unit: true, opening: 'grouping', lead: true, lot: 'negative' })
})

test('a lot is above nothing, weeks are 1 to 52, and a lead time is a year at most', () => {
  expect(errors({ rule: 'fixed-lot', lot: '0' })).toEqual({ lot: 'zero' })
  expect(errors({ rule: 'fixed-lot', lot: '0,001' })).toBeUndefined()
  for (const periodWeeks of ['', '0', '53', '2,5'])
    expect(errors({ rule: 'period', periodWeeks })).toEqual({ periodWeeks: true })
  expect(errors({ rule: 'period', periodWeeks: ' 52 ' })).toBeUndefined()
  expect(errors({ leadCount: '53', leadUnit: 'week' })).toEqual({ lead: true })
  expect(errors({ leadCount: '364', leadUnit: 'day' })).toBeUndefined()
})

test('what a rule that is not chosen left behind does not stand in the way', () => {
  expect(errors({ rule: 'lot-for-lot', lot: 'x', periodWeeks: 'x' })).toBeUndefined()
})

test('a material that is shown and saved untouched stays the same', () => {
  const quantity = fc.integer({ min: 0, max: 1_000_000_000 })
  const lotSizing = fc.oneof(
    fc.constant({ rule: 'lot-for-lot' } as const),
    fc.record({ rule: fc.constant('fixed-lot' as const), lot: fc.integer({ min: 1, max: 1_000_000_000 }) }),
    fc.record({ rule: fc.constant('period' as const), weeks: fc.integer({ min: 1, max: 52 }) }),
  )
  const leadTime = fc.oneof(
    fc.record({ unit: fc.constant('day' as const), count: fc.integer({ min: 0, max: 364 }) }),
    fc.record({ unit: fc.constant('week' as const), count: fc.integer({ min: 0, max: 52 }) }),
  )
  fc.assert(
    fc.property(quantity, leadTime, lotSizing, (opening, lead, lots) => {
      const values = { name: 'Kain', unit: 'm', partyId: 'u1', opening, leadTime: lead, lotSizing: lots }
      expect(readMaterialForm(materialTexts({ id: 'm1', receipts: [], ...values }))).toEqual({
        ok: true,
        values,
      })
    }),
  )
})
