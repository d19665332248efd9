import { addDays, type Day, mondayOf } from '../../calendar'
import type { Plan } from '../../plan/plan'
import { weekdayNamed } from '../dates/names'
import { mondayNumbered } from '../dates/week-label'
import { dayOfWritten, readWrittenDate } from '../dates/written-date'
import type { Part, PartReader } from './part'

const relativeDays: Readonly<Record<string, number>> = {
  sekarang: 0,
  today: 0,
  besok: 1,
  besuk: 1,
  bsk: 1,
  bsok: 1,
  tomorrow: 1,
  lusa: 2,
}
const weekWords = new Set(['minggu', 'mg', 'mgg', 'pekan', 'week'])
const nextWords = new Set(['depan', 'dpn', 'besok'])
const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d/.test(word)

const day = (day: Day): Part => ({ is: 'when', when: { is: 'day', day } })
const week = (monday: Day): Part => ({ is: 'when', when: { is: 'week', monday } })

const readRelative =
  (today: Day): PartReader =>
  (words, at) => {
    const word = words[at] ?? ''
    if (word === 'hari' && words[at + 1] === 'ini') return { part: day(today), length: 2 }
    const days = Object.hasOwn(relativeDays, word) ? relativeDays[word] : undefined
    return days === undefined ? undefined : { part: day(addDays(today, days)), length: 1 }
  }

const readWeek =
  (plan: Plan, today: Day): PartReader =>
  (words, at) => {
    const word = words[at] ?? ''
    const next = words[at + 1] ?? ''
    const [, attached] = /^[mw](\d{1,2})$/.exec(word) ?? []
    if (attached) {
      const monday = mondayNumbered(Number(attached), plan)
      return { part: monday ? week(monday) : { is: 'no-day', text: word }, length: 1 }
    }
    if (!weekWords.has(word)) return undefined
    if (next === 'ini') return { part: week(mondayOf(today)), length: 2 }
    if (nextWords.has(next)) return { part: week(addDays(mondayOf(today), 7)), length: 2 }
    // "keripik minggu 40" is Sunday and a quantity; with another number in the row, 48 is the week.
    const isOnlyNumber = words.filter(isNumber).length === 1
    if (!/^\d{1,2}$/.test(next) || isOnlyNumber) return undefined
    const monday = mondayNumbered(Number(next), plan)
    return { part: monday ? week(monday) : { is: 'no-day', text: `${word} ${next}` }, length: 2 }
  }

const readWeekday =
  (today: Day): PartReader =>
  (words, at) => {
    const index = weekdayNamed(words[at] ?? '')
    if (index === undefined) return undefined
    const next = words[at + 1] ?? ''
    if (nextWords.has(next)) return { part: day(addDays(mondayOf(today), 7 + index)), length: 2 }
    const thisWeek = addDays(mondayOf(today), index)
    const coming = thisWeek < today ? addDays(thisWeek, 7) : thisWeek
    return { part: day(coming), length: next === 'ini' ? 2 : 1 }
  }

const readDate =
  (today: Day): PartReader =>
  (words, at) => {
    const candidates = [
      { length: 3, fits: /^\d{4}$/.test(words[at + 2] ?? '') && !isNumber(words[at + 1]) },
      { length: 2, fits: words[at + 1] !== undefined && !isNumber(words[at + 1]) },
      { length: 1, fits: true },
    ]
    for (const { length, fits } of candidates) {
      const text = words.slice(at, at + length).join(' ')
      const date = fits && isNumber(words[at]) ? readWrittenDate(text) : undefined
      if (!date) continue
      const found = dayOfWritten(date, today)
      return { part: found ? day(found) : { is: 'no-day', text }, length }
    }
    return undefined
  }

/** `tgl 25`: the next one from today on. */
const readDateOfMonth =
  (today: Day): PartReader =>
  (words, at) => {
    const date = words[at + 1] ?? ''
    if (!/^(?:tgl|tanggal)\.?$/.test(words[at] ?? '') || !/^\d{1,2}$/.test(date)) return undefined
    if (readDate(today)(words, at + 1)) return undefined
    for (let days = 0; days < 62; days++) {
      const candidate = addDays(today, days)
      if (Number(candidate.slice(8)) === Number(date)) return { part: day(candidate), length: 2 }
    }
    return { part: { is: 'no-day', text: `${words[at]} ${date}` }, length: 2 }
  }

/** Reads days and weeks: `besok`, `lusa`, `senin`, `rabu depan`, `minggu depan`, `M48`, `25 nov`, `25/11`, `tgl 25`. */
export const readWhen = (plan: Plan, today: Day): PartReader => {
  const readers = [
    readRelative(today),
    readWeek(plan, today),
    readWeekday(today),
    readDateOfMonth(today),
    readDate(today),
  ]
  return (words, at) => {
    for (const read of readers) {
      const found = read(words, at)
      if (found) return found
    }
    return undefined
  }
}
