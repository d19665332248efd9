import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfPages, wrapped, writable } from './pdf-pages'

const widthOf = (text: string) => text.length

describe('text on a page', () => {
  it('stands in lines that fit, with no letter lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapped(text, width, widthOf)
        expect(lines.every((line) => line.length <= width)).toBe(true)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  it('is written with the signs that the font has', () => {
    const font = { getCharacterSet: () => [...'abc >-?'].map((sign) => sign.codePointAt(0) as number) }
    expect(writable('a → b\u2212c ꦏ', font)).toBe('a > b-c ?')
  })

  it('goes on over as many pages as it needs', async () => {
    const pdf = await pdfPages('Kesepakatan 1')
    for (let line = 0; line < 100; line++) pdf.paragraph(`Baris ${line}`)
    const feet: string[] = []
    const file = await pdf.finish((page, of) => {
      feet.push(`${page}/${of}`)
      return 'Halaman'
    })
    expect(feet).toEqual(['1/3', '2/3', '3/3'])
    expect(new TextDecoder('latin1').decode(file.slice(0, 5))).toBe('%PDF-')
  })

  it('goes on to the next page with the head of the table above it', async () => {
    const feet = async (rows: number): Promise<number> => {
      const pdf = await pdfPages('Kesepakatan 1')
      pdf.table(['Minggu'], new Array<string[]>(rows).fill(['1–7 Feb']), [1])
      let pages = 0
      await pdf.finish((_, of) => {
        pages = of
        return ''
      })
      return pages
    }
    const onOnePage = 45
    expect([await feet(onOnePage), await feet(onOnePage + 1)]).toEqual([1, 2])
    expect([await feet(2 * onOnePage), await feet(2 * onOnePage + 1)]).toEqual([2, 3])
  })
})
