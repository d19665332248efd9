import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib'

/** A4 in points. */
const WIDTH = 595.28
const HEIGHT = 841.89
const MARGIN = 48
const FOOT = 28
const LINE = 1.35
const black = rgb(0, 0, 0)
const grey = rgb(0.35, 0.35, 0.35)

/** What the built-in fonts cannot write, as what they can. */
const replacements: Record<string, string> = { '→': '>', '\u2212': '-', '\u202f': ' ', '\u00a0': ' ' }

/** Text as a built-in font can write it; a sign that it lacks becomes a question mark. */
export const writable = (text: string, font: Pick<PDFFont, 'getCharacterSet'>): string => {
  const known = new Set(font.getCharacterSet())
  return [...text.replace(/\s/g, ' ')]
    .map((sign) => replacements[sign] ?? sign)
    .map((sign) => (known.has(sign.codePointAt(0) ?? 0) ? sign : '?'))
    .join('')
}

/** Words in lines that are no wider than `width`; a word that is wider by itself is cut. */
export const wrapped = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = []
  let line = ''
  const put = (word: string): void => {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      return
    }
    if (line !== '') {
      lines.push(line)
      line = ''
      put(word)
      return
    }
    let fits = word.length - 1
    while (fits > 1 && widthOf(word.slice(0, fits)) > width) fits--
    lines.push(word.slice(0, Math.max(1, fits)))
    if (word.length > 1) put(word.slice(Math.max(1, fits)))
  }
  for (const word of text.split(' ').filter(Boolean)) put(word)
  return line === '' ? lines : [...lines, line]
}

interface Style {
  size?: number
  bold?: boolean
  soft?: boolean
  /** Points of space above. */
  above?: number
  /** Points that must be left on the page for it and what it leads; else it begins the next page. */
  keep?: number
}

const SIZE = 10
const ABOVE = 2
/** Points of one row of a table. */
const ROW = SIZE * LINE + ABOVE
/** Rows below its head without which a table does not begin on a page. */
const ROWS_WITH_HEAD = 3

/** Writes from the top of an A4 page to its end, and on on the next one. */
export interface PdfPages {
  paragraph: (text: string, style?: Style) => void
  /** Cells beside each other, each in its part of the width; `parts` add up to 1. */
  row: (cells: readonly string[], parts: readonly number[], style?: Style) => void
  /** Rows of one line each below a head, which is repeated on every page that they go on to. */
  table: (
    head: readonly string[],
    rows: readonly (readonly string[])[],
    parts: readonly number[],
    style?: Pick<Style, 'above'>,
  ) => void
  squares: (rows: readonly (readonly boolean[])[], size: number) => void
  /** The file, with `footer` on every page. */
  finish: (footer: (page: number, of: number) => string) => Promise<Uint8Array<ArrayBuffer>>
}

/** A new document with this title. */
export const pdfPages = async (title: string): Promise<PdfPages> => {
  const file = await PDFDocument.create()
  file.setTitle(title)
  const [plain, bold] = await Promise.all([
    file.embedFont(StandardFonts.Helvetica),
    file.embedFont(StandardFonts.HelveticaBold),
  ])
  const inner = WIDTH - 2 * MARGIN
  const pages: PDFPage[] = []
  let y = 0
  const page = (): PDFPage => pages.at(-1) ?? turn()
  const turn = (): PDFPage => {
    const next = file.addPage([WIDTH, HEIGHT])
    pages.push(next)
    y = HEIGHT - MARGIN
    return next
  }
  const fits = (height: number): boolean => pages.length > 0 && y - height >= MARGIN + FOOT
  const room = (height: number): void => {
    if (!fits(height)) turn()
  }

  const row: PdfPages['row'] = (cells, parts, style = {}) => {
    const { size = SIZE, bold: isBold, soft, above = ABOVE, keep = 0 } = style
    room(keep)
    const font = isBold ? bold : plain
    const columns = cells.map((cell, index) =>
      wrapped(writable(cell, font), inner * (parts[index] ?? 1) - 6, (text) =>
        font.widthOfTextAtSize(text, size),
      ),
    )
    y -= above
    const height = size * LINE
    for (let line = 0; line < Math.max(...columns.map(({ length }) => length)); line++) {
      room(height)
      let x = MARGIN
      for (const [index, column] of columns.entries()) {
        page().drawText(column[line] ?? '', { x, y: y - size, size, font, color: soft ? grey : black })
        x += inner * (parts[index] ?? 1)
      }
      y -= height
    }
  }

  const table: PdfPages['table'] = (head, rows, parts, style) => {
    row(head, parts, { ...style, bold: true, keep: (1 + ROWS_WITH_HEAD) * ROW })
    for (const cells of rows) {
      if (!fits(ROW)) {
        turn()
        row(head, parts, { bold: true })
      }
      row(cells, parts)
    }
  }

  return {
    row,
    table,
    paragraph: (text, style) => row([text], [1], style),
    squares: (rows, size) => {
      room(size)
      const side = size / rows.length
      for (const [line, squares] of rows.entries())
        for (const [column, dark] of squares.entries())
          if (dark)
            page().drawRectangle({
              x: MARGIN + column * side,
              y: y - (line + 1) * side,
              width: side,
              height: side,
              color: black,
            })
      y -= size
    },
    finish: async (footer) => {
      for (const [index, each] of pages.entries())
        each.drawText(writable(footer(index + 1, pages.length), plain), {
          x: MARGIN,
          y: MARGIN - 16,
          size: 8,
          font: plain,
          color: grey,
        })
      return new Uint8Array(await file.save())
    },
  }
}
