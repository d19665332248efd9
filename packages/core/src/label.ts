/** Longest name or unit, in UTF-16 units. */
export const MAX_LABEL = 80

/** Controls, line breaks, marks that reorder text, and broken halves of characters. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** Longest note, in UTF-16 units. */
export const MAX_NOTE = 280

const isLine = (value: unknown, max: number): value is string =>
  typeof value === 'string' && value.length <= max && value.trim() !== '' && !unprintable.test(value)

/** Whether a value from outside is a short text for one line: 1 to 80, not blank, nothing invisible that could disguise it. */
export const isLabel = (value: unknown): value is string => isLine(value, MAX_LABEL)

/** Whether a value from outside is a note: one line as a label is, but up to 280. */
export const isNote = (value: unknown): value is string => isLine(value, MAX_NOTE)

/** Longest paragraph, in UTF-16 units. */
const MAX_PARAGRAPH = 1000

/** Whether a value from outside is a paragraph: as a note is, but up to 1000, and it may have line breaks. */
export const isParagraph = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= MAX_PARAGRAPH &&
  isLine(value.replaceAll('\n', ' '), MAX_PARAGRAPH)
