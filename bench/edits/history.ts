import { weekMondays } from '@rembuk/core/calendar'
import { demoPlanUpdate } from '@rembuk/local/demo/plan-update'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import * as Y from 'yjs'

const AUTHORS = 4
/** Edits of one author in a row, which were sent as one batch. */
const BATCH = 50
/** The last edits were sent one by one. */
const TAIL = 100
const PRODUCTS = 8
const START = '2026-11-23'
const mondays = weekMondays(START, 52)

/** The plan that every history begins with. */
export const planAtStart = (): Uint8Array => demoPlanUpdate('batang', START)

/** The updates of a plan's history as they were sent, the same bytes each time. */
export interface History {
  batches: Uint8Array[]
  /** The last ones, an edit each. */
  tail: Uint8Array[]
}

/** A history of so many edits: one cell each, by four people in turns, over eight products and a year. */
export const history = (edits: number): History => {
  const doc = new Y.Doc()
  const batches: Uint8Array[] = []
  const tail: Uint8Array[] = []
  let batch: Uint8Array[] = []
  doc.on('update', (update) => batch.push(update))
  for (let edit = 0; edit < edits; edit++) {
    doc.clientID = 1_000 + (Math.floor(edit / BATCH) % AUTHORS)
    const cell = (edit * 31) % (PRODUCTS * mondays.length)
    setDemand(doc, `product-${cell % PRODUCTS}`, mondays[cell % mondays.length] as string, 1_000 + edit)
    const alone = edit >= edits - TAIL
    if (!alone && batch.length < BATCH && edit + 1 < edits - TAIL) continue
    if (alone) tail.push(...batch)
    else batches.push(Y.mergeUpdates(batch))
    batch = []
  }
  return { batches, tail }
}
