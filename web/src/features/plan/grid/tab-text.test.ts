import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromTabText, PASTE_CELLS, toTabText } from './tab-text'

test('a copied range reads back the same', () => {
  const number = fc.constantFrom('', '40', '1500', '2,5', '0,125')
  fc.assert(
    fc.property(fc.array(fc.array(number, { minLength: 2, maxLength: 6 }), { minLength: 1 }), (rows) => {
      expect(fromTabText(`${toTabText(rows)}\n`)).toEqual(rows)
    }),
  )
})

test('text of a Windows spreadsheet reads without stray spaces, quotes or an empty last row', () => {
  expect(fromTabText('1.500\t 40 \r\n"2,5"\t\r\n')).toEqual([
    ['1.500', '40'],
    ['2,5', ''],
  ])
})

test('a huge paste is cut at whole rows', () => {
  const rows = fromTabText('1\t2\n'.repeat(PASTE_CELLS))
  expect(rows).toHaveLength(PASTE_CELLS / 2)
})
