import type { Day } from '../../calendar'

/** What people enter by text. */
export type WrittenLine = 'demand' | 'production' | 'delivery'

/** When a row of text is about: a day, or a week as a whole. */
export type When = { is: 'day'; day: Day } | { is: 'week'; monday: Day }

/** One piece of a row of text and how many of its words it takes. */
export type Part =
  | { is: 'line'; line: WrittenLine }
  | { is: 'when'; when: When }
  /** Written as a date, but not one of the calendar. */
  | { is: 'no-day'; text: string }
  | { is: 'amount'; text: string; unit?: string }
  /** The words that follow name a producer. */
  | { is: 'from' }
  /** Says nothing: please, for, on. */
  | { is: 'filler' }
  | { is: 'word'; text: string }

/** Reads the part that begins at a word, or says that none of its kind does. */
export type PartReader = (words: readonly string[], at: number) => { part: Part; length: number } | undefined
