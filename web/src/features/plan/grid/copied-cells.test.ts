import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copiedCells } from './copied-cells'
import { toTabText } from './tab-text'

test('a copied range reads back the same', () => {
  const number = fc.constantFrom('', '40', '1500', '2,5', '0,125')
  fc.assert(
    fc.property(fc.array(fc.array(number, { minLength: 2, maxLength: 6 }), { minLength: 1 }), (rows) => {
      expect(copiedCells(`${toTabText(rows)}\n`)).toEqual(rows)
    }),
  )
})

test('text of a Windows spreadsheet reads without stray spaces, quotes or an empty last row', () => {
  expect(copiedCells('1.500\t 40 \r\n"2,5"\t\r\n')).toEqual([
    ['1.500', '40'],
    ['2,5', ''],
  ])
})

test('a column of decimals stays one column', () => {
  expect(copiedCells('1,5\n2,5;3')).toEqual([['1,5'], ['2,5;3']])
})

test('a quoted cell with line breaks, tabs and quotes is one cell in one line', () => {
  expect(copiedCells('"Emping\n""kecil""\tmanis"\t40')).toEqual([['Emping "kecil" manis', '40']])
})
