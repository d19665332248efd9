/** A part of a text that says one thing, with its place in the text. */
export interface Segment {
  text: string
  /** Offsets in UTF-16 units; `end` is behind the last one. */
  start: number
  end: number
}

/** What WhatsApp puts before a copied message: `[21/11 10.32] Bu Sari: `. */
const messageHead =
  /^\s*\[[^\]\n]{1,40}\]\s*[^:\n]{1,80}:\s*|^\s*\d{1,2}\/\d{1,2}\/\d{2,4}[ ,]+\d{1,2}[.:]\d{2}\s*-\s*[^:\n]{1,80}:\s*/
const separator = /;|,(?!\d)|\s&\s|\s(?:dan|and|sama)\s/gi

/** "Tahu dan tempe 40" is one thing; "dan" between two numbers parts two. */
const parts = (line: string, from: number, match: RegExpMatchArray): boolean => {
  if (!/\p{L}/u.test(match[0])) return true
  const [before, after] = [line.slice(from, match.index), line.slice((match.index ?? 0) + match[0].length)]
  return /\d/.test(before) && /\d/.test(after)
}

const trimmed = (text: string, start: number): Segment => {
  const from = start + text.length - text.trimStart().length
  return { text: text.trim(), start: from, end: from + text.trim().length }
}

const segmentsOf = (line: string, start: number): Segment[] => {
  const head = messageHead.exec(line)?.[0].length ?? 0
  const segments: Segment[] = []
  let from = head
  for (const match of line.matchAll(separator)) {
    if (match.index < from || !parts(line, from, match)) continue
    segments.push(trimmed(line.slice(from, match.index), start + from))
    from = match.index + match[0].length
  }
  segments.push(trimmed(line.slice(from), start + from))
  return segments.filter(({ text }) => text !== '')
}

/** The lines of a text that hold anything, each as its segments, parted by commas, semicolons and "dan". */
export const splitRows = (text: string): Segment[][] => {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const segments = segmentsOf(line, start)
    start += line.length + 1
    return segments.length > 0 ? [segments] : []
  })
}
