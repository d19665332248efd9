import type { EntryChangesView, KeyChangeView } from '@rembuk/contract/history'
import { isListed, isName, type Subject, subjectKey, subjectOf } from './subject'

type Value = KeyChangeView['before']

/** One number that was changed, with all that it showed on the way, the oldest first; undefined is empty. */
export interface NumberChange {
  root: string
  key: string
  values: Value[]
}

/** What became of a thing; `name` is what it is called afterwards, as far as the entries say. */
export interface Act {
  kind: 'added' | 'removed' | 'renamed' | 'changed'
  name?: string
  /** What it was called before; only where it was renamed. */
  from?: string
}

/** One row of a plan's history: what one person changed in one go, or within a few minutes. */
export interface Row {
  /** The same for the same row, however much older is known. */
  id: string
  /** Number of the newest entry. */
  n: number
  /** Server times of the newest and the oldest entry, milliseconds since 1970. */
  at: number
  since: number
  author: EntryChangesView['author']
  subject: Subject
  act: Act
  /** Numbers in the order in which they were changed last, the newest first. */
  numbers: NumberChange[]
  /** Changes that the server has counted and not told. */
  untold: number
}

/** Changes of one person with no more than this between them are one row, in milliseconds. */
const TOGETHER_MS = 5 * 60_000

const textOf = (value: Value): string | undefined => (typeof value === 'string' ? value : undefined)

const actOf = (changes: readonly KeyChangeView[]): Act => {
  const listed = changes.find(isListed)
  const named = changes.find(isName)
  const [from, name] = [textOf(named?.before), textOf(named?.after)]
  if (listed) return listed.after === undefined ? { kind: 'removed' } : { kind: 'added', name }
  return from !== undefined && name !== undefined ? { kind: 'renamed', name, from } : { kind: 'changed' }
}

/** What one entry changed, by subject, in the order in which it changed it. */
const rowsOf = ({ n, at, author, changes, count }: EntryChangesView): Row[] => {
  const bySubject = new Map<string, { subject: Subject; changes: KeyChangeView[] }>()
  for (const change of changes) {
    const subject = subjectOf(change)
    if (!subject) continue
    const key = subjectKey(subject)
    const known = bySubject.get(key)
    if (known) known.changes.push(change)
    else bySubject.set(key, { subject, changes: [change] })
  }
  const rows = [...bySubject].map(([key, { subject, changes: its }]): Row => {
    const isNumbers = subject.kind === 'numbers'
    return {
      ...{ id: `${n}/${key}`, n, at, since: at, author, subject, untold: 0 },
      act: isNumbers ? { kind: 'changed' } : actOf(its),
      numbers: isNumbers
        ? its.map(({ root, key, before, after }) => ({ root, key, values: [before, after] }))
        : [],
    }
  })
  // What is beyond the bound are numbers in all likelihood: only they come by the hundred.
  const most = rows.find(({ subject }) => subject.kind === 'numbers') ?? rows[0]
  if (most) most.untold = count - changes.length
  return rows
}

/** One act for what a thing went through; undefined where it has to be told in two rows. */
const joined = (older: Act, newer: Act): Act | undefined => {
  if (older.kind === 'removed' || newer.kind === 'removed' || newer.kind === 'added') return undefined
  if (newer.kind === 'changed') return older
  if (older.kind === 'changed') return newer
  return { ...older, name: newer.name }
}

/** Puts what came before into a row's numbers. */
const joinNumbers = (newer: NumberChange[], older: readonly NumberChange[]): void => {
  const known = new Map(newer.map((number) => [`${number.root}@${number.key}`, number]))
  for (const { root, key, values } of older) {
    const same = known.get(`${root}@${key}`)
    if (same) same.values.unshift(...values.slice(0, -1))
    else newer.push({ root, key, values: [...values] })
  }
}

/**
 * The rows that tell entries, both the newest first: what one person changed of one subject with no more
 * than five minutes in between is one row, also where somebody else was at work meanwhile.
 */
export const foldRows = (entries: readonly EntryChangesView[]): Row[] => {
  const rows: Row[] = []
  const open = new Map<string, Row>()
  for (const entry of entries) {
    for (const row of rowsOf(entry)) {
      const key = `${row.author.id} ${subjectKey(row.subject)}`
      const newer = open.get(key)
      const act = newer && newer.since - row.at <= TOGETHER_MS ? joined(row.act, newer.act) : undefined
      if (newer && act) {
        newer.since = row.since
        newer.act = act
        newer.untold += row.untold
        joinNumbers(newer.numbers, row.numbers)
      } else {
        rows.push(row)
        open.set(key, row)
      }
    }
  }
  return rows
}
