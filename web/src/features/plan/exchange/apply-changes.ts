import { type Day, mondayOf } from '@rembuk/core/calendar'
import type { PlanEntry } from '@rembuk/core/exchange/plan-entry'
import type { RecordEntry } from '@rembuk/core/exchange/record/record-entry'
import type { Plan } from '@rembuk/core/plan/plan'
import { cellText } from '@rembuk/plandoc/cell'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { setOutletCount, setOutletDemand } from '@rembuk/plandoc/edit/outlets'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type { InputLine } from '@rembuk/plandoc/line'
import type * as Y from 'yjs'
import type { Desk } from '../cells/desk'
import { MOST_AT_ONCE } from '../cells/most-at-once'
import type { Change } from './change'
import { writeRecord } from './write-record'

const dayOf = (entry: PlanEntry): Day => ('day' in entry ? entry.day : entry.monday)

/** The line of the grid that an entry goes to; undefined for an outlet's, which has none there. */
const lineOf = (entry: PlanEntry): InputLine | undefined => {
  if (entry.line === 'outlet-demand' || entry.line === 'outlet-count' || entry.line === 'outlet-delivery')
    return undefined
  return 'partyId' in entry
    ? { kind: entry.line, productId: entry.productId, partyId: entry.partyId }
    : { kind: entry.line, productId: entry.productId }
}

const cellOf = (change: Change): string[] => {
  if (change.is === 'record') return cellOfRecord(change.entry)
  const line = lineOf(change.entry)
  return line ? [cellText({ ...line, monday: mondayOf(dayOf(change.entry)) })] : []
}

const cellOfRecord = ({ kind, productId, placeId, day, fields }: RecordEntry): string[] =>
  kind === 'deliveries' && placeId && day && fields.quantity !== undefined
    ? [cellText({ kind: 'delivery', productId, partyId: placeId, monday: mondayOf(day) })]
    : []

const writeNumber = (doc: Y.Doc, entry: PlanEntry): void => {
  const { productId, quantity } = entry
  if (entry.line === 'outlet-demand') setOutletDemand(doc, productId, entry.partyId, entry.monday, quantity)
  else if (entry.line === 'outlet-count')
    setOutletCount(doc, productId, entry.partyId, entry.monday, quantity)
  else if (entry.line === 'outlet-delivery') setDelivery(doc, productId, entry.partyId, entry.day, quantity)
  else {
    const line = lineOf(entry)
    if (line) setLineKey(doc, line, dayOf(entry), quantity)
  }
}

/** Letters of a text that take as much room in an update as a number, with its key and its line. */
const LETTERS = 30

/** How many numbers a change weighs in an update. */
const weightOf = (change: Change): number => {
  if (change.is === 'number') return 1
  const texts = change.change.fields.map(({ after }) => (typeof after === 'string' ? after.length : 0))
  return 1 + texts.reduce((sum, length) => sum + 1 + Math.ceil(length / LETTERS), 0)
}

/** The changes in parts that are each one update that the server takes. */
const inParts = (changes: readonly Change[]): Change[][] => {
  const parts: Change[][] = []
  let weight = Number.POSITIVE_INFINITY
  for (const change of changes) {
    weight += weightOf(change)
    if (weight > MOST_AT_ONCE) {
      parts.push([])
      weight = weightOf(change)
    }
    parts.at(-1)?.push(change)
  }
  return parts
}

/**
 * Writes the changes as one step to undo; very many are several updates. Texts that stood on their cells as
 * drafts go. `plan` is what the changes were held against.
 */
export const applyChanges = (desk: Desk, plan: Plan, changes: readonly Change[]): void => {
  const write = (change: Change): void => {
    if (change.is === 'number') writeNumber(desk.doc, change.entry)
    else writeRecord(desk.doc, plan, change.entry, change.change)
  }
  desk.undo.asOne(() => {
    for (const part of inParts(changes)) desk.doc.transact(() => part.forEach(write), LOCAL_ORIGIN)
    return undefined
  })
  desk.drafts.drop(changes.flatMap(cellOf))
}
