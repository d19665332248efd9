import type { WeeklySummary } from '@rembuk/core/exchange/weekly-summary'
import { describe, expect, it } from 'vitest'
import { layOutPicture, PICTURE_MARGIN, PICTURE_WIDTH } from './picture-layout'
import { summaryLines } from './summary-lines'
import { summaryText } from './summary-text'

const summary: WeeklySummary = {
  monday: '2026-11-30',
  producers: [
    {
      producer: 'Emping *Limpung*',
      makes: [{ product: 'Emping melinjo', unit: 'kg', quantity: 25_000 }],
      sends: [{ product: 'Emping melinjo', unit: 'kg', quantity: 20_500, day: '2026-12-04' }],
    },
  ],
  outlets: [
    {
      outlet: 'Gerai Pasar',
      gets: [{ product: 'Batik cap', unit: 'lembar', quantity: 4_000, day: '2026-12-03' }],
    },
  ],
  shortages: [{ product: 'Batik cap', unit: 'lembar', quantity: 7_000, monday: '2026-12-21' }],
}

describe('the message of a week', () => {
  it('says who makes and sends what and when, and what runs short, with headings in bold', () => {
    expect(summaryText(summaryLines(summary, 'Oleh-oleh Batang'))).toBe(`*Rencana Oleh-oleh Batang*
M49 · 30 Nov – 6 Des

*Emping Limpung*
- Buat: Emping melinjo 25 kg
- Kirim Jumat, 4 Des: Emping melinjo 20,5 kg

*Dari gudang ke Gerai Pasar*
- Kirim Kamis, 3 Des: Batik cap 4 lembar

*Akan kurang*
⚠ Batik cap kurang 7 lembar, 21–27 Des`)
  })

  it('of a quiet week says so', () => {
    const quiet = summaryText(
      summaryLines({ ...summary, producers: [], outlets: [], shortages: [] }, 'Batang'),
    )
    expect(quiet).toContain('- Tidak ada produksi atau kiriman minggu ini.')
    expect(quiet).toContain('- Stok cukup empat minggu ini.')
  })
})

describe('the picture of a week', () => {
  it('breaks long lines, keeps them inside and none upon another', () => {
    const measure = (text: string) => text.length * 24
    const long = { is: 'item' as const, text: 'kirim keripik singkong '.repeat(12).trim() }
    const { placed, height } = layOutPicture([{ is: 'heading', text: 'Rencana' }, long], measure)
    expect(placed.length).toBeGreaterThan(4)
    expect(placed.map(({ text }) => text).join(' ')).toBe(`Rencana ${long.text}`)
    for (const { text, x } of placed)
      expect(x + measure(text)).toBeLessThanOrEqual(PICTURE_WIDTH - PICTURE_MARGIN)
    const baselines = placed.map(({ y }) => y)
    expect(baselines).toEqual([...new Set(baselines)].sort((a, b) => a - b))
    expect(height).toBeGreaterThan(baselines.at(-1) ?? 0)
  })
})
