import { toCsv } from '@rembuk/core/exchange/table/cells'
import { parseCsv } from '@rembuk/core/exchange/table/parse-csv'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it.each([
  ['semicolons', 'a;"b;c"\r\n1,5;2\r\n'],
  ['tabs', 'a\tb;c\n1,5\t2'],
  ['commas', 'a,"b;c"\n"1,5",2\n'],
])('cells parted by %s are read as they were meant', (_, text) => {
  expect(parseCsv(`\ufeff${text}`)).toEqual([
    ['a', 'b;c'],
    ['1,5', '2'],
  ])
})

it('the first line that parts anything says what does', () => {
  expect(parseCsv('Rencana\na,b\n1;2,3')).toEqual([['Rencana'], ['a', 'b'], ['1;2', '3']])
})

it.each([
  ['', []],
  ['a', [['a']]],
  ['a;', [['a', '']]],
  ['a;b\n\nc', [['a', 'b'], [], ['c']]],
  ['"a ""b"""', [['a "b"']]],
  ['"never closed;1', [['never closed;1']]],
  ['5" rod;2', [['5" rod', '2']]],
])('%j has the cells %j', (text, rows) => {
  expect(parseCsv(text).map((cells) => (cells.join('') === '' && cells.length === 1 ? [] : cells))).toEqual(
    rows,
  )
})

it('every written table comes back', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('"', ';', ',', '\t', '\r', '\n', 'a')).map((all) => all.join('')),
  )
  // With a head that semicolons part, as every exported table has.
  const head = Array.from({ length: 40 }, () => 'Produk')
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2 })), (body) => {
      const rows = [head, ...body]
      expect(parseCsv(toCsv(rows.map((cells) => cells.map((text) => ({ text })))))).toEqual(rows)
    }),
  )
})
