import type { SummaryLine } from './summary-lines'

/** Width of the picture, in pixels: that of a phone's screen, so that it is read without zooming. */
export const PICTURE_WIDTH = 1080
/** Empty space at the sides, above and below, in pixels. */
export const PICTURE_MARGIN = 64

/** How the lines of each kind are set; sizes in pixels. */
export const pictureStyles: Readonly<
  Record<SummaryLine['is'], { size: number; bold: boolean; before: number; indent: number }>
> = {
  heading: { size: 56, bold: true, before: 0, indent: 0 },
  week: { size: 40, bold: false, before: 8, indent: 0 },
  section: { size: 44, bold: true, before: 44, indent: 0 },
  item: { size: 40, bold: false, before: 12, indent: 28 },
  warning: { size: 40, bold: true, before: 12, indent: 28 },
}

/** The width of a text in pixels. */
export type Measure = (text: string, is: SummaryLine['is']) => number

/** A line of the picture; `y` is its baseline. */
export interface PlacedLine extends SummaryLine {
  x: number
  y: number
}

/** Breaks a text into lines no wider than `width`, between words; a longer word stands alone. */
const wrap = (line: SummaryLine, width: number, measure: Measure): string[] => {
  const rows: string[] = []
  let row = ''
  for (const word of line.text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row !== '' && measure(longer, line.is) > width) {
      rows.push(row)
      row = word
    } else row = longer
  }
  return [...rows, row]
}

/** Places every line of the summary below the other and says how high the picture is, in pixels. */
export const layOutPicture = (
  lines: readonly SummaryLine[],
  measure: Measure,
): { placed: PlacedLine[]; height: number } => {
  const placed: PlacedLine[] = []
  let top = PICTURE_MARGIN
  for (const line of lines) {
    const { size, before, indent } = pictureStyles[line.is]
    top += before
    const x = PICTURE_MARGIN + indent
    for (const text of wrap(line, PICTURE_WIDTH - PICTURE_MARGIN - x, measure)) {
      placed.push({ is: line.is, text, x, y: top + size })
      top += Math.round(size * 1.3)
    }
  }
  return { placed, height: top + PICTURE_MARGIN }
}
