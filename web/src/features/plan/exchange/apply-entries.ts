import { type Day, mondayOf } from '@rembuk/core/calendar'
import type { PlanEntry } from '@rembuk/core/exchange/plan-entry'
import { cellText } from '@rembuk/plandoc/cell'
import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type { InputLine } from '@rembuk/plandoc/line'
import type { Desk } from '../cells/desk'

const lineOf = (entry: PlanEntry): InputLine =>
  'partyId' in entry
    ? { kind: entry.line, productId: entry.productId, partyId: entry.partyId }
    : { kind: entry.line, productId: entry.productId }

const dayOf = (entry: PlanEntry): Day => ('day' in entry ? entry.day : entry.monday)

const cellOf = (entry: PlanEntry): string => cellText({ ...lineOf(entry), monday: mondayOf(dayOf(entry)) })

/** Writes the entries as one change that one undo takes back. Texts that stood on their cells as drafts go. */
export const applyEntries = (desk: Desk, entries: readonly PlanEntry[]): void => {
  desk.doc.transact(() => {
    for (const entry of entries) setLineKey(desk.doc, lineOf(entry), dayOf(entry), entry.quantity)
  }, LOCAL_ORIGIN)
  desk.drafts.drop(entries.map(cellOf))
}
