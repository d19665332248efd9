import { addDays } from '@rembuk/core/calendar'
import { setDemand } from '@rembuk/plandoc/edit/lines'
import { planRoots } from '@rembuk/plandoc/roots'
import type { LiveDocument } from '@rembuk/sync/client/open-document'
import * as Y from 'yjs'

const FIRST_MONDAY = '2000-01-03'

/** A person who types 1, 2, 3 and so on, each into the next week of a line. */
export interface Writer {
  line: string
  /** Numbers typed so far. */
  readonly typed: number
  /** How many of them, from the first on, are acknowledged now. */
  readonly acknowledged: number
  /** Types one more every so many milliseconds, until stopped. */
  start(everyMs: number): void
  stop(): void
}

const cell = (index: number) => addDays(FIRST_MONDAY, 7 * index)

/** A writer into the demand of a product of this name. */
export const createWriter = (live: LiveDocument, line: string): Writer => {
  let typed = 0
  let timer: ReturnType<typeof setInterval> | undefined
  return {
    line,
    get typed() {
      return typed
    },
    get acknowledged() {
      // Edits are acknowledged in the order in which they were made.
      return typed - live.status().unsent
    },
    start: (everyMs) => {
      timer = setInterval(() => setDemand(live.doc, line, cell(typed), ++typed), everyMs)
    },
    stop: () => clearInterval(timer),
  }
}

/** How many of a writer's numbers, from the first on, a document has. */
export const countIn = (doc: Y.Doc, line: string): number => {
  const cells = doc.getMap(planRoots.demand(line))
  let found = 0
  while (cells.get(cell(found)) === found + 1) found++
  return found
}

/** A document of all updates in a log. */
export const documentOf = (entries: { update: Uint8Array | undefined }[]): Y.Doc => {
  const doc = new Y.Doc()
  for (const { update } of entries) if (update) Y.applyUpdate(doc, update)
  return doc
}
