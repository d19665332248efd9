import { type Day, mondayOf } from '@rembuk/core/calendar'
import type { PlanEntry } from '@rembuk/core/exchange/plan-entry'
import { cellText } from '@rembuk/plandoc/cell'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { setOutletDemand } from '@rembuk/plandoc/edit/outlets'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type { InputLine } from '@rembuk/plandoc/line'
import type * as Y from 'yjs'
import type { Desk } from '../cells/desk'

const dayOf = (entry: PlanEntry): Day => ('day' in entry ? entry.day : entry.monday)

/** The line of the grid that an entry goes to; undefined for an outlet's, which has none there. */
const lineOf = (entry: PlanEntry): InputLine | undefined => {
  if (entry.line === 'outlet-demand' || entry.line === 'outlet-delivery') return undefined
  return 'partyId' in entry
    ? { kind: entry.line, productId: entry.productId, partyId: entry.partyId }
    : { kind: entry.line, productId: entry.productId }
}

const cellOf = (entry: PlanEntry): string[] => {
  const line = lineOf(entry)
  return line ? [cellText({ ...line, monday: mondayOf(dayOf(entry)) })] : []
}

const write = (doc: Y.Doc, entry: PlanEntry): void => {
  const { productId, quantity } = entry
  if (entry.line === 'outlet-demand') setOutletDemand(doc, productId, entry.partyId, entry.monday, quantity)
  else if (entry.line === 'outlet-delivery') setDelivery(doc, productId, entry.partyId, entry.day, quantity)
  else {
    const line = lineOf(entry)
    if (line) setLineKey(doc, line, dayOf(entry), quantity)
  }
}

/** Writes the entries as one change that one undo takes back. Texts that stood on their cells as drafts go. */
export const applyEntries = (desk: Desk, entries: readonly PlanEntry[]): void => {
  desk.doc.transact(() => {
    for (const entry of entries) write(desk.doc, entry)
  }, LOCAL_ORIGIN)
  desk.drafts.drop(entries.flatMap(cellOf))
}
