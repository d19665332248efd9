import { mondayOf } from '@rembuk/core/calendar'
import type { PlanEntry, ProducerLine, ProductLine } from '@rembuk/core/exchange/plan-entry'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import {
  setCount,
  setDemand,
  setMakerCount,
  setOrders,
  setOtherIssues,
  setOtherReceipts,
  setProduction,
} from '@rembuk/plandoc/edit/lines'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'
import type { Desk } from '../cells/desk'

const productWriters: Record<ProductLine, typeof setDemand> = {
  demand: setDemand,
  orders: setOrders,
  receipts: setOtherReceipts,
  issues: setOtherIssues,
  count: setCount,
}
const producerWriters: Record<ProducerLine, typeof setProduction> = {
  production: setProduction,
  'producer-count': setMakerCount,
}

const write = (doc: Y.Doc, entry: PlanEntry): void => {
  if (entry.line === 'delivery') setDelivery(doc, entry.productId, entry.partyId, entry.day, entry.quantity)
  else if ('partyId' in entry)
    producerWriters[entry.line](doc, entry.productId, entry.partyId, entry.monday, entry.quantity)
  else productWriters[entry.line](doc, entry.productId, entry.monday, entry.quantity)
}

const cellOf = (entry: PlanEntry): string => {
  const party = 'partyId' in entry ? `/${entry.partyId}` : ''
  return `${entry.line}/${entry.productId}${party}@${'day' in entry ? mondayOf(entry.day) : entry.monday}`
}

/** Writes the entries as one change that one undo takes back. Texts that stood on their cells as drafts go. */
export const applyEntries = (desk: Desk, entries: readonly PlanEntry[]): void => {
  desk.doc.transact(() => {
    for (const entry of entries) write(desk.doc, entry)
  }, LOCAL_ORIGIN)
  desk.drafts.drop(entries.map(cellOf))
}
