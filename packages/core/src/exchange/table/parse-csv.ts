/** Of two that stand equally often the first; a tab hardly stands anywhere by chance. */
const separators = ['\t', ';', ','] as const
type Separator = (typeof separators)[number]

/**
 * What parts the cells: the separator that stands most often, outside of quotes, in the first line that
 * has any; heads seldom hold another.
 */
const separatorOf = (text: string): Separator => {
  const counts = { ';': 0, '\t': 0, ',': 0 }
  let isQuoted = false
  // A quote within a cell, as in 5" pipe, opens nothing; behind another quote it is a doubled one.
  let mayOpen = true
  for (const character of text) {
    const separator = separators.find((each) => each === character)
    if (character === '"') isQuoted = !isQuoted && mayOpen
    else if (separator && !isQuoted) counts[separator]++
    else if (character === '\n' && !isQuoted && separators.some((each) => counts[each] > 0)) break
    mayOpen = separator !== undefined || character === '\n' || character === '"'
  }
  return separators.reduce((most, each) => (counts[each] > counts[most] ? each : most))
}

/** The text between two quotes, with doubled ones as one; `end` is behind the closing quote. */
const readQuoted = (text: string, start: number): { content: string; end: number } => {
  let from = start + 1
  let content = ''
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return { content: content + text.slice(from), end: text.length }
    content += text.slice(from, quote)
    if (text[quote + 1] !== '"') return { content, end: quote + 1 }
    content += '"'
    from = quote + 2
  }
}

/**
 * The rows of a text whose cells are parted by semicolons, tabs or commas, as spreadsheets save and copy
 * them (RFC 4180): quoted cells may hold separators, line breaks and doubled quotes; a byte order mark and
 * the line break at the end are no cell. The text itself shows what parts its cells, unless that is given.
 * Takes time in proportion to the text. Never throws.
 */
export const parseCsv = (written: string, given?: Separator): string[][] => {
  const text = written.replace(/^\ufeff/, '')
  const separator = given ?? separatorOf(text)
  const rows: string[][] = []
  let cells: string[] = []
  for (let at = 0; at < text.length; ) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : { content: '', end: at }
    let end = quoted.end
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
    cells.push(quoted.content + text.slice(quoted.end, end))
    const isLast = text[end] !== separator
    if (isLast) {
      rows.push(cells)
      cells = []
    } else if (end + 1 === text.length) cells.push('')
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return cells.length > 0 ? [...rows, cells] : rows
}
