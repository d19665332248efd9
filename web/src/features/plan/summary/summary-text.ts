import type { SummaryLine } from './summary-lines'

/** WhatsApp takes stars, underscores, tildes and backticks for its marks; in names they would open one. */
const plain = (text: string): string =>
  text
    .replace(/[*_~`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const written = ({ is, text }: SummaryLine): string => {
  switch (is) {
    case 'heading':
      return `*${plain(text)}*`
    case 'section':
      return `\n*${plain(text)}*`
    case 'warning':
      return `⚠ ${plain(text)}`
    case 'item':
      return `- ${plain(text)}`
    case 'week':
      return plain(text)
  }
}

/** The summary as a WhatsApp message, headings in bold. */
export const summaryText = (lines: readonly SummaryLine[]): string => lines.map(written).join('\n')
