import fc from 'fast-check'
import * as Y from 'yjs'
import { anyEdit } from '../../../plandoc/test/random-edits'
import { compact } from '../../src/server/compact'
import { createServer, DOCUMENT, type Server } from './server'

/** What two people do: edit, and now and then hear from one another. */
type Step = { who: 0 | 1; edit?: (doc: Y.Doc) => void; apart: boolean; compacts: boolean }

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const),
  edit: fc.option(anyEdit, { nil: undefined, freq: 6 }),
  apart: fc.boolean(),
  compacts: fc.boolean(),
})

export interface Logged {
  server: Server
  /** Every stored update with its number, author and time, in the order of the log. */
  written: { seq: number; update: Uint8Array; personId: string; at: number }[]
}

const people = ['sari', 'karyo'] as const

/** Puts an update under the next number; without one the number stays void. */
export const log = async ({ deps, clock }: Server, personId: string, update: Uint8Array | undefined) => {
  clock.now += 1000
  const { seq } = await deps.log.takeNumber(DOCUMENT, update?.length ?? 0)
  const entry = { seq, update, personId, at: clock.now }
  await deps.log.putEntry(DOCUMENT, { ...entry, batchId: `batch-${seq}` })
  return entry
}

/** Numbers after which a snapshot is kept. */
const KEEP_EVERY = 5

/** Lets two people work, sometimes unheard by the other, numbers be given up and snapshots be made in between. */
const work = async (steps: Step[]): Promise<Logged> => {
  const server = createServer()
  const made: { by: 0 | 1; update: Uint8Array }[] = []
  const docs = people.map((_, index) => {
    const doc = new Y.Doc()
    doc.clientID = index + 1
    doc.on('update', (update: Uint8Array, origin) => {
      if (origin !== 'remote') made.push({ by: index as 0 | 1, update })
    })
    return doc
  }) as [Y.Doc, Y.Doc]

  const written: Logged['written'] = []
  for (const { who, edit, apart, compacts } of steps) {
    edit?.(docs[who])
    if (!edit) await log(server, '', undefined)
    for (const { by, update } of made.splice(0)) {
      written.push({ ...(await log(server, people[by], update)), update })
    }
    if (compacts) await compact(server.deps, DOCUMENT, 1, KEEP_EVERY)
    if (apart) continue
    Y.applyUpdate(docs[0], Y.encodeStateAsUpdate(docs[1]), 'remote')
    Y.applyUpdate(docs[1], Y.encodeStateAsUpdate(docs[0]), 'remote')
  }
  return { server, written }
}

/** The logs that two people's work leaves, with concurrent edits, void numbers and kept snapshots. */
export const anyLog: fc.Arbitrary<Promise<Logged>> = fc.array(step, { maxLength: 40 }).map(work)
