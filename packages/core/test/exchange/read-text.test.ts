import { readText } from '@rembuk/core/exchange/text/read-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parties, plan, today } from './small-plan'

const read = (text: string) => readText(text, { plan, parties, today })
/** Line, product, day or Monday, and whole base units of each match; the code of each fault. */
const brief = (text: string) =>
  read(text).flatMap(({ reading }) => {
    if (!reading) return []
    if (!reading.ok) return [reading.fault.code]
    const { value } = reading
    const party = 'partyId' in value ? [value.partyId] : []
    return [
      [
        value.line,
        value.productId,
        ...party,
        'day' in value ? value.day : value.monday,
        value.quantity / 1000,
      ].join(' '),
    ]
  })

describe('a line of text', () => {
  it.each([
    ['keripik singkong 40 bks senin', 'demand singkong 2026-11-23 10'],
    ['emping 25 kg', 'demand emping 2026-11-23 25'],
    ['Besok keripik sing 30', 'demand singkong 2026-11-23 30'],
    ['emping 1,5 kw minggu depan', 'demand emping 2026-11-30 150'],
    ['500 gram emping lusa', 'demand emping 2026-11-23 0.5'],
    ['emping 1.500', 'demand emping 2026-11-23 1500'],
    ['batik 2 lusin @350.000 rabu depan', 'demand batik 2026-11-30 24'],
    ['*Emping*: 20kg tgl 8', 'demand emping 2026-12-07 20'],
    ['empnig melinjo 20 M50', 'demand emping 2026-12-07 20'],
    ['mohon emping 12 untuk minggu 49 ya', 'demand emping 2026-11-30 12'],
    ['kirim emping 12 rabu', 'delivery emping limpung 2026-11-25 12'],
    ['kirim emping 12', 'delivery emping limpung 2026-11-27 12'],
    ['kirim emping 12 minggu', 'delivery emping limpung 2026-11-29 12'],
    ["kirim emping 12 jum'at depan", 'delivery emping limpung 2026-12-04 12'],
    ['setor 1 kodi batik 1/12 dari subah', 'delivery batik subah 2026-12-01 20'],
    ['kirim kalisari batik cap 7 25 nov', 'delivery batik kalisari 2026-11-25 7'],
    ['produksi emping 30 2026-12-03', 'production emping limpung 2026-11-30 30'],
    ['buat emping 30 buat kamis', 'production emping limpung 2026-11-23 30'],
  ])('such as "%s" is understood', (text, entry) => {
    expect(brief(text)).toEqual([entry])
  })

  it.each([
    ['40 kg senin', 'product-missing'],
    ['keripik pedas 4', 'product-unknown'],
    ['keripik 40', 'product-ambiguous'],
    ['emping senin', 'quantity-missing'],
    ['emping 20 30', 'quantity-repeated'],
    ['emping 1.5', 'quantity-unreadable'],
    ['emping 40-50', 'quantity-unreadable'],
    ['emping 4 karung', 'unit-unknown'],
    ['batik 0,0001 lusin', 'quantity-unreadable'],
    ['emping 999999 ton', 'quantity-unfit'],
    ['emping 3 31 feb', 'day-unknown'],
    ['emping 3 senin selasa', 'day-repeated'],
    ['emping 3 25 des', 'outside-plan'],
    ['kirim batik 12 rabu', 'producer-missing'],
    ['kirim batik 12 rabu dari limpung', 'producer-unknown'],
    ['emping 12 dari limpung', 'line-missing'],
  ])('such as "%s" says what is wrong with it', (text, code) => {
    expect(brief(text)).toEqual([code])
  })

  it('that could mean two products names both', () => {
    expect(read('keripik 40')[0]?.reading).toEqual({
      ok: false,
      fault: { code: 'product-ambiguous', text: 'keripik', choices: ['Keripik singkong', 'Keripik pisang'] },
    })
  })
})

describe('a text of several lines', () => {
  it('may greet, head its lines, and hold several things in one', () => {
    const text = `Assalamualaikum, bu
Bu, ini kiriman Jumat:
emping 20, keripik pisang 6 dan keripik singkong 5
Permintaan minggu depan:
- batik 12`
    expect(brief(text)).toEqual([
      'delivery emping limpung 2026-11-27 20',
      'delivery pisang gringsing 2026-11-27 6',
      'delivery singkong gringsing 2026-11-27 5',
      'demand batik 2026-11-30 12',
    ])
  })

  it('may be copied messages with their senders', () => {
    expect(brief('[21/11 10.32] Bu Sari: emping 20\n21/11/26 10.33 - Pak Jono: keripik pisang 6')).toEqual([
      'demand emping 2026-11-23 20',
      'demand pisang 2026-11-23 6',
    ])
  })

  it('adds up what it says about one week', () => {
    expect(brief('emping 40 senin\nemping 30 selasa')).toEqual([
      'demand emping 2026-11-23 70',
      'demand emping 2026-11-23 70',
    ])
  })

  it('says where in the text each row stands', () => {
    const text = 'emping 20, batik x\n\n  keripik 3'
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'emping 20',
      'batik x',
      'keripik 3',
    ])
  })

  it('is read whatever it holds', () => {
    const words = [
      'emping',
      'kirim',
      'minggu',
      'dari',
      '40',
      '25/11',
      'M48',
      '-',
      ',',
      '\n',
      '=1',
      '@',
      ':',
      'dan',
    ]
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words)).map((each) => each.join(' ')),
    )
    fc.assert(
      fc.property(text, (written) => {
        for (const row of read(written)) expect(written.slice(row.start, row.end)).toBe(row.text)
      }),
    )
  })
})
