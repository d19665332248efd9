import type { Day } from '../../calendar'
import type { Plan } from '../../plan/plan'
import { isQuantity } from '../../quantity'
import { directoryOf } from '../directory'
import { failed, found, type Reading } from '../fault'
import type { Named } from '../names/match-name'
import { type PlanEntry, placeOf } from '../plan-entry'
import { readParts } from './read-parts'
import { type Given, type Place, readRow, type Said, sortParts } from './read-row'
import { type Segment, splitRows } from './split-rows'

/** Longest text that is read at once, in UTF-16 units. */
const MAX_TEXT = 50_000

/** Up to where a text is read: its end, or the end of the last line that fits into MAX_TEXT. */
export const readableEnd = (text: string): number => {
  if (text.length <= MAX_TEXT) return text.length
  return text.lastIndexOf('\n', MAX_TEXT - 1) + 1 || MAX_TEXT
}

/** One piece of a text, with its place in it, and what it enters. */
export interface TextRow extends Segment {
  /** Absent for a greeting or a heading such as "Kirim Rabu:", which enters nothing itself. */
  reading?: Reading<PlanEntry>
}

/** A row without numbers that names a day or a kind alone: it holds for the rows below. */
const isHeading = (said: Said): boolean =>
  said.amounts.length === 0 &&
  said.words.length === 0 &&
  said.from.length === 0 &&
  (said.line !== undefined || said.when !== undefined)

const isRemark = (said: Said, place: Place): boolean => {
  if (said.amounts.length > 0) return false
  const text = said.words.join(' ')
  return !place.directory.products.some(({ name }) => text.includes(name.toLowerCase().split(' ')[0] ?? ''))
}

const readLine = (
  place: Place,
  line: readonly Segment[],
  heading: Given,
): { rows: TextRow[]; next: Given } => {
  const read = line.map((segment) => ({
    segment,
    said: sortParts(readParts(segment.text, place.plan, place.today)),
  }))
  const whens = read.flatMap(({ said }) => said.when ?? [])
  const alone = read.every(({ said }) => isHeading(said) || isRemark(said, place))
  const given: Given = { line: heading.line, when: whens.length === 1 ? whens[0] : heading.when }
  const rows = read.map(({ segment, said }): TextRow => {
    given.line = said.line ?? given.line
    if (isHeading(said) || isRemark(said, place)) return segment
    return { ...segment, reading: readRow(place, said, given) }
  })
  return { rows, next: alone ? given : heading }
}

/** Rows about the same place count together: keripik 40 on Monday and 30 on Tuesday are a demand of 70 that week. */
const addUp = (rows: readonly TextRow[]): TextRow[] => {
  const sums = new Map<string, number>()
  for (const { reading } of rows)
    if (reading?.ok) {
      const place = placeOf(reading.value)
      sums.set(place, (sums.get(place) ?? 0) + reading.value.quantity)
    }
  return rows.map((row) => {
    if (!row.reading?.ok) return row
    const quantity = sums.get(placeOf(row.reading.value)) ?? 0
    return {
      ...row,
      reading: isQuantity(quantity)
        ? found({ ...row.reading.value, quantity })
        : failed({ code: 'place-repeated' }),
    }
  })
}

/**
 * Reads what people write to each other, such as "keripik 40 bks senin", "kirim batik 12 rabu" or "Besok
 * keripik 30": one row a line or a part of one, each with the number it enters or why it enters none.
 * A line that only says a day or a kind holds for the lines below; rows about one place count together
 * and each shows the sum. Reads up to `readableEnd`. Never throws.
 */
export const readText = (
  text: string,
  { plan, parties, today }: { plan: Plan; parties: readonly Named[]; today: Day },
): TextRow[] => {
  const place: Place = { plan, directory: directoryOf(plan, parties), today }
  let heading: Given = {}
  return addUp(
    splitRows(text.slice(0, readableEnd(text))).flatMap((line) => {
      const { rows, next } = readLine(place, line, heading)
      heading = next
      return rows
    }),
  )
}
