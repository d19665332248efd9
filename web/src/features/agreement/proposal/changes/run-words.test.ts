import type { Change } from '@rembuk/core/change/change'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../../i18n/language'
import type { Names } from '../facts/names'
import { changeCount, changeRuns } from './change-runs'
import { runSentence, runWords } from './run-words'

const names: Names = {
  product: () => ({ name: 'Emping melinjo', unit: 'kg' }),
  material: () => ({ name: 'Melinjo', unit: 'kg' }),
  party: (partyId) => (partyId === 'karyo' ? 'Emping Pak Karyo' : 'Koperasi Batang'),
  person: () => 'Bu Sari',
  capacityUnit: () => 'hari kerja',
}

const said = (...changes: Change[]): string[] =>
  changeRuns(changes).map((run) => runSentence(runWords(run, names)))

const weekly: Change[] = ['2026-11-30', '2026-12-07'].map((day) => ({
  kind: 'demand',
  productId: 'emping',
  day,
  from: 120_000,
  to: 90_000,
}))

describe('a change in words', () => {
  beforeEach(() => setLanguage('id'))
  afterEach(() => setLanguage('id'))

  it('says the week, both quantities and by how much', () => {
    expect(said(...weekly.slice(0, 1))).toEqual(['Minggu 30 Nov – 6 Des: Permintaan 120 → 90 kg, \u221230'])
  })

  it('says several weeks in one line', () => {
    expect(said(...weekly)).toEqual(['30 Nov – 13 Des (2 minggu): Permintaan 120 → 90 kg, \u221230'])
  })

  it('counts a quantity that was not there as nothing', () => {
    const change: Change = {
      kind: 'delivery',
      productId: 'emping',
      partyId: 'karyo',
      day: '2026-11-27',
      to: { quantity: 20_000 },
    }
    expect(said(change)).toEqual(['Jumat, 27 Nov: Kirim Emping Pak Karyo 0 → 20 kg, +20'])
  })

  it('says that a delivery was moved, once or every week', () => {
    const move = (from: string, to: string, carrier?: string): Change[] => [
      { kind: 'delivery', productId: 'emping', partyId: 'karyo', day: from, from: { quantity: 20_000 } },
      {
        kind: 'delivery',
        productId: 'emping',
        partyId: 'karyo',
        day: to,
        to: { quantity: 20_000, ...(carrier !== undefined && { carrier }) },
      },
    ]
    expect(said(...move('2026-11-27', '2026-11-30'))).toEqual([
      'Senin, 30 Nov: Kirim Emping Pak Karyo 20 kg, dipindah dari Jumat, 27 Nov',
    ])
    expect(said(...move('2026-11-27', '2026-11-30'), ...move('2026-12-04', '2026-12-07'))).toEqual([
      'Senin, 30 Nov – 7 Des (2 kali): Kirim Emping Pak Karyo 20 kg, dipindah dari Jumat, 27 Nov – 4 Des',
    ])
    expect(said(...move('2026-11-27', '2026-11-30', 'Pak Untung'))).toEqual([
      'Senin, 30 Nov: Kirim Emping Pak Karyo 20 kg → 20 kg, dibawa Pak Untung, dipindah dari Jumat, 27 Nov',
    ])
    expect(changeCount(move('2026-11-27', '2026-11-30'))).toBe(1)
  })

  it('says who brings it where that changes', () => {
    const change: Change = {
      kind: 'delivery',
      productId: 'emping',
      partyId: 'karyo',
      day: '2026-11-27',
      from: { quantity: 20_000 },
      to: { quantity: 20_000, carrier: 'Pak Untung' },
    }
    expect(said(change)).toEqual(['Jumat, 27 Nov: Kirim Emping Pak Karyo 20 kg → 20 kg, dibawa Pak Untung'])
  })

  it('says prices in rupiah, and what is new or gone', () => {
    expect(
      said(
        { kind: 'price', productId: 'emping', from: 85_000, to: 90_000 },
        { kind: 'ending', to: 'Diberitahukan 30 hari sebelumnya' },
        { kind: 'activity', from: 'Membuat emping' },
      ),
    ).toEqual([
      'Harga Rp85.000 per kg → Rp90.000 per kg, +Rp5.000',
      'Cara berakhir Diberitahukan 30 hari sebelumnya, baru',
      'Kegiatan usaha Membuat emping, dihapus',
    ])
  })

  it('names the scope by its field and the parties by their names', () => {
    const change: Change = {
      kind: 'scope',
      field: 'transport',
      from: { partyIds: ['karyo'], text: '' },
      to: { partyIds: ['karyo', 'koperasi'], text: 'bergantian' },
    }
    expect(said(change)).toEqual([
      'Pengangkutan Emping Pak Karyo → Emping Pak Karyo dan Koperasi Batang, bergantian',
    ])
  })

  it('is said in English too', async () => {
    setLanguage('en')
    await expect
      .poll(() => said(...weekly.slice(0, 1)))
      .toEqual(['Week 30 Nov – 6 Dec: Demand 120 → 90 kg, \u221230'])
  })
})
