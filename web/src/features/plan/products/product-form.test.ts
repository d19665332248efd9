import { expect, test } from 'vitest'
import { emptyProduct, productTexts, readProductForm } from './product-form'

test('reads a filled form, with empty stocks as none', () => {
  const texts = {
    name: ' Emping melinjo ',
    unit: 'kg',
    opening: '1.500,5',
    safety: '',
    makers: [{ partyId: 'u1', opening: '20' }],
  }
  expect(readProductForm(texts)).toEqual({
    ok: true,
    values: {
      name: 'Emping melinjo',
      unit: 'kg',
      opening: 1_500_500,
      safety: 0,
      makers: [{ partyId: 'u1', opening: 20_000 }],
    },
  })
})

test('names every field that is missing or no number', () => {
  const texts = { ...emptyProduct, opening: '1,2345', makers: [{ partyId: 'u1', opening: 'banyak' }] }
  expect(readProductForm(texts)).toEqual({
    ok: false,
    errors: {
      name: true,
      unit: true,
      opening: 'decimals',
      makerOpenings: new Map([['u1', 'not-a-number']]),
    },
  })
  expect(readProductForm({ ...emptyProduct, name: 'A', unit: 'kg' })).toMatchObject({
    ok: false,
    errors: { makers: true },
  })
})

test('a product shown in the form and saved again is unchanged', () => {
  const product = {
    id: 'p1',
    name: 'Batik cap',
    unit: 'lembar',
    opening: 12_000,
    safety: 0,
    demand: [],
    makers: [{ partyId: 'u1', opening: 2500, production: [], deliveries: [] }],
  }
  expect(readProductForm(productTexts(product))).toEqual({
    ok: true,
    values: {
      name: 'Batik cap',
      unit: 'lembar',
      opening: 12_000,
      safety: 0,
      makers: [{ partyId: 'u1', opening: 2500 }],
    },
  })
})
