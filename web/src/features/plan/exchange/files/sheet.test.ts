import { describe, expect, it } from 'vitest'
import { writeSheet } from '../../../../files/write-sheet'
import { readSheetRows, sheetCellText } from './read-sheet'

describe('a worksheet', () => {
  it('comes back with the texts and numbers that were written', async () => {
    const file = await writeSheet(
      [
        [{ text: 'Produk' }, { text: "'=1+1" }, { text: 'M48' }],
        [{ text: 'Emping' }, { text: '' }, { quantity: 1_250_125 }],
      ],
      'Rencana',
    )
    expect(await readSheetRows(file)).toEqual([
      ['Produk', "'=1+1", 'M48'],
      ['Emping', '', '1250,125'],
    ])
  })

  it('gives numbers and days as people write them', () => {
    expect(sheetCellText(0.1 + 0.2)).toBe('0,3')
    expect(sheetCellText(1500)).toBe('1500')
    expect(sheetCellText(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23')
    expect(sheetCellText(null)).toBe('')
  })

  it('that is no zip is refused', async () => {
    await expect(readSheetRows(new Blob(['x']))).rejects.toBeDefined()
  })
})
