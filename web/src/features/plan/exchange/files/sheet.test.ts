import { describe, expect, it } from 'vitest'
import { writeSheets } from '../../../../files/write-sheet'
import { readSheetRows, sheetCellText } from './read-sheet'

describe('worksheets', () => {
  it('come back with the texts, numbers and days that were written', async () => {
    const file = await writeSheets([
      {
        name: 'Rencana',
        rows: [
          [{ text: 'Produk' }, { text: "'=1+1" }, { text: 'M48' }],
          [{ text: 'Emping' }, { text: '' }, { quantity: 1_250_125 }],
        ],
      },
      { name: 'Pengiriman', rows: [[{ text: 'Tanggal' }], [{ day: '2026-11-23' }]] },
    ])
    expect(await readSheetRows(file)).toEqual([
      {
        name: 'Rencana',
        rows: [
          ['Produk', "'=1+1", 'M48'],
          ['Emping', '', '1250,125'],
        ],
      },
      { name: 'Pengiriman', rows: [['Tanggal'], ['2026-11-23']] },
    ])
  })

  it.each(['_x0041_', '_X000d_', '_x005F_x0041_', '__proto__', 'constructor', ' a  b ', '\ufffe'])(
    'give back a text such as %j as it was',
    async (text) => {
      const file = await writeSheets([{ name: 'a', rows: [[{ text }]] }])
      expect((await readSheetRows(file))[0]?.rows[0]?.[0]?.trim()).toBe(text.trim())
    },
  )

  it('give numbers and days as people write them', () => {
    expect(sheetCellText(0.1 + 0.2)).toBe('0,3')
    expect(sheetCellText(1500)).toBe('1500')
    expect(sheetCellText(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23')
    expect(sheetCellText(null)).toBe('')
  })

  it('that are no zip are refused', async () => {
    await expect(readSheetRows(new Blob(['x']))).rejects.toBeDefined()
  })
})
