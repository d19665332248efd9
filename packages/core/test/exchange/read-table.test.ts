import { cellTexts, toCsv } from '@rembuk/core/exchange/table/cells'
import { exportRows } from '@rembuk/core/exchange/table/export-rows'
import { neutralText, writtenText } from '@rembuk/core/exchange/table/neutral-text'
import { readTable } from '@rembuk/core/exchange/table/read-table'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parties, plan } from './small-plan'

const read = (rows: string[][]) => readTable(rows, { plan, parties })
const brief = (rows: string[][]) =>
  read(rows).entries.map(({ row, column, reading }) => [
    row,
    column,
    reading.ok ? reading.value.quantity / 1000 : reading.fault.code,
  ])
const mondayUnder = (head: string) => {
  const [entry] = read([
    ['Produk', head],
    ['Emping', '3'],
  ]).entries
  return entry?.reading.ok && 'monday' in entry.reading.value ? entry.reading.value.monday : undefined
}

describe('a table', () => {
  it.each([
    '2026-12-01',
    '2026-12-01T00:00:00.000Z',
    '1/12/2026',
    '01-12-26',
    '2 Des 2026',
    '02-Dec-26',
    'M49',
    'W49',
    'Minggu 49',
    'M49 · 30 Nov 2026',
    '30 Nov – 6 Des',
    '30 Nov - 6 Des 2026',
    '1-6 Des',
  ])('may name its weeks like "%s"', (head) => {
    expect(mondayUnder(head)).toBe('2026-11-30')
  })

  it('may have rows above its head, columns that mean nothing, and the product at its first line only', () => {
    expect(
      brief([
        ['Rencana November'],
        [],
        ['No', 'Nama barang', 'Baris', 'M48', 'M49', 'Catatan'],
        ['1', 'emping', 'Permintaan', '10', '1.250,5', 'penting'],
        ['', '', 'Produksi', '', '12', ''],
        ['', '', 'Perkiraan stok', '5', '6', ''],
      ]),
    ).toEqual([
      [3, 3, 10],
      [3, 4, 1250.5],
      [4, 4, 12],
    ])
  })

  it.each(['Masuk lain', 'Penerimaan lain', 'Other receipts'])(
    'may name what else comes "%s", as the table did before or does now',
    (line) => {
      const [entry] = read([
        ['Produk', 'Baris', 'M48'],
        ['Emping', line, '3'],
      ]).entries
      expect(entry?.reading).toMatchObject({ ok: true, value: { line: 'receipts', quantity: 3_000 } })
    },
  )

  it('may hold what can still be promised, which enters nothing', () => {
    expect(
      brief([
        ['Produk', 'Baris', 'M48'],
        ['Emping', 'Siap dijanjikan', '3'],
      ]),
    ).toEqual([])
  })

  it('without a line means demand, and its own unit counts', () => {
    expect(
      brief([
        ['Produk', 'Satuan', '23 Nov'],
        ['batik', 'kodi', '2'],
      ]),
    ).toEqual([[1, 2, 40]])
  })

  it('says cell by cell what is wrong, and row by row', () => {
    expect(
      brief([
        ['Produk', 'Baris', 'Produsen', 'M48', 'M49', 'M49', 'M10'],
        ['emping', 'Permintaan', '', 'banyak', '4', '5', '6'],
        ['keripik', 'Permintaan', '', '1', '2', '', ''],
        ['emping', 'Ongkos', '', '1', '', '', ''],
        ['batik', 'Kirim', '', '1', '', '', ''],
      ]),
    ).toEqual([
      [1, 3, 'quantity-unreadable'],
      [1, 4, 4],
      [1, 5, 'place-repeated'],
      [1, 6, 'outside-plan'],
      [2, 0, 'product-ambiguous'],
      [3, 1, 'line-unknown'],
      [4, 2, 'producer-missing'],
    ])
  })

  it('may say what is sent in a week of several days: the last of them takes the difference', () => {
    const deliveries = [
      { day: '2026-11-24', quantity: 3_000 },
      { day: '2026-11-27', quantity: 4_000 },
    ]
    const [first, ...others] = plan.products
    const products = first
      ? [{ ...first, makers: first.makers.map((maker) => ({ ...maker, deliveries })) }, ...others]
      : []
    const sent = (quantity: string) =>
      readTable(
        [
          ['Produk', 'Baris', 'M48'],
          ['Emping', 'Kirim', quantity],
        ],
        { plan: { ...plan, products }, parties },
      ).entries[0]?.reading
    expect(sent('9')).toMatchObject({ ok: true, value: { day: '2026-11-27', quantity: 6_000 } })
    expect(sent('2')).toMatchObject({ ok: false, fault: { code: 'below-deliveries', least: 3_000 } })
  })

  it('that names no week is not read', () => {
    expect(read([['Produk', 'Harga']])).toEqual({
      hasHead: false,
      entries: [],
      unknown: [],
      rowsLeftOut: 0,
    })
  })

  it('with far more cells than any plan has is read up to a bound, and the rows left out are counted', () => {
    const blank = new Array<string>(100).fill('')
    const rows = [
      ['Produk', 'M48'],
      ...new Array<string[]>(5_000).fill(blank),
      ['Emping', '3'],
      ['Batik', '4'],
    ]
    expect(read(rows)).toEqual({ hasHead: true, entries: [], unknown: [], rowsLeftOut: 2 })
    expect(brief(rows.toSpliced(1, 1))).toEqual([
      [5_000, 1, 3],
      [5_001, 1, 4],
    ])
  })

  it('is read whatever it holds', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Produk', 'M48', 'emping', 'Kirim', 'Senin', '4', '23 Nov'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (rows) => {
        expect(read(rows).entries).toBeInstanceOf(Array)
      }),
    )
  })
})

describe('an exported table', () => {
  it('has a head of columns and weeks, and a row for each line', () => {
    const [head, ...rows] = cellTexts(exportRows(plan, parties))
    expect(head?.slice(0, 7)).toEqual([
      'Produk',
      'Baris',
      'Produsen',
      'Hari',
      'Satuan',
      'M48 · 23 Nov 2026',
      'M49 · 30 Nov 2026',
    ])
    expect(rows.slice(0, 3).map((cells) => cells.slice(0, 5))).toEqual([
      ['Emping melinjo', 'Permintaan', '', '', 'kg'],
      ['Emping melinjo', 'Produksi', 'Emping Limpung', '', 'kg'],
      ['Emping melinjo', 'Kirim', 'Emping Limpung', '', 'kg'],
    ])
  })

  it('is CSV that Indonesian spreadsheets open', () => {
    expect(toCsv([[{ text: 'a;b' }, { text: 'say "c"' }, { quantity: 1500 }], [{ text: '' }]])).toBe(
      '\ufeff"a;b";"say ""c""";1,5\r\n\r\n',
    )
  })

  it.each(['=1+1', '+62812', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", ' =1', '＝1', '＠x'])(
    'holds no cell that a spreadsheet takes for a formula, such as %j, and gives it back',
    (text) => {
      expect(neutralText(text)).toBe(`'${text}`)
      expect(writtenText(neutralText(text))).toBe(text)
    },
  )

  it('gives back every text as it was', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom("'", '=', '-', ' ', '\t', 'a')).map((each) => each.join('')),
    )
    fc.assert(
      fc.property(text, (written) => {
        expect(writtenText(neutralText(written))).toBe(written)
        expect(neutralText(written)).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
