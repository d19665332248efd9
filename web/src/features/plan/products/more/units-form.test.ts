import { expect, test } from 'vitest'
import { readUnits, unitTexts } from './units-form'

test('reads what one of each unit holds, and takes an empty row for nothing', () => {
  const texts = [
    { name: ' dus ', size: '20' },
    { name: '', size: ' ' },
    { name: 'ikat', size: '2,5' },
  ]
  expect(readUnits(texts, 'kg')).toEqual({
    units: [
      { name: 'dus', size: 20_000 },
      { name: 'ikat', size: 2_500 },
    ],
    errors: new Map(),
  })
})

test('says of each row what it lacks', () => {
  const texts = [
    { name: 'dus', size: '' },
    { name: '', size: '20' },
    { name: 'bal', size: '0' },
    { name: 'karung', size: 'banyak' },
  ]
  expect(readUnits(texts, 'kg')).toEqual({
    units: [],
    errors: new Map([
      [0, { name: undefined, size: 'empty' }],
      [1, { name: 'missing' }],
      [2, { name: undefined, size: 'zero' }],
      [3, { name: undefined, size: 'not-a-number' }],
    ]),
  })
})

test.each(['kg', 'KG', 'kuintal', 'ton', 'lusin', 'Kodi', 'gros'])(
  'lets nobody give %s another meaning',
  (name) => {
    expect(readUnits([{ name, size: '7' }], 'kg').errors.get(0)).toEqual({ name: 'standard' })
  },
)

test('takes each name once, in whatever letters', () => {
  const texts = [
    { name: 'dus', size: '20' },
    { name: 'Dus', size: '10' },
  ]
  expect(readUnits(texts, 'kg').errors).toEqual(new Map([[1, { name: 'twice' }]]))
})

test('units shown and read again are unchanged', () => {
  const units = [
    { name: 'dus', size: 20_000 },
    { name: 'ikat', size: 1_234_567 },
  ]
  expect(readUnits(unitTexts(units), 'kg').units).toEqual(units)
})
