import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { isPlanRoot } from '@rembuk/plandoc/roots'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyEdit } from '../../../plandoc/test/random-edits'
import { lackingOnServer } from '../../src/client/lacking'
import { validateUpdate } from '../../src/server/validate-update'

type Step = { does: 'edit'; edit: (doc: Y.Doc) => void } | { does: 'undo' | 'redo' | 'meet' }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: anyEdit.map((edit): Step => ({ does: 'edit', edit })) },
  { weight: 2, arbitrary: fc.constant<Step>({ does: 'undo' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ does: 'redo' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ does: 'meet' }) },
)

/** A person who edits, undoes and now and then hears from another; with the updates that this makes. */
const working = (clientId: number, other: Y.Doc) => {
  const doc = new Y.Doc()
  doc.clientID = clientId
  const made: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin) => {
    if (origin !== 'remote') made.push(update)
  })
  const history = new Y.UndoManager(doc, { trackedOrigins: new Set([LOCAL_ORIGIN]), captureTimeout: 0 })
  const take = (next: Step) => {
    if (next.does === 'edit') next.edit(doc)
    else if (next.does === 'undo') history.undo()
    else if (next.does === 'redo') history.redo()
    else {
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'remote')
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'remote')
    }
  }
  return { doc, made, take }
}

const anyWork = fc.array(step, { maxLength: 40 }).map((steps) => {
  const colleague = working(900, new Y.Doc())
  const person = working(7, colleague.doc)
  steps.forEach((next, i) => {
    const who = i % 3 === 0 && next.does === 'edit' ? colleague : person
    who.take(next)
  })
  return person
})

const PLAN = {
  rootType: (name: string) => (isPlanRoot(name) ? ('map' as const) : undefined),
  hasTexts: false,
}

const authors = (update: Uint8Array) => validateUpdate(update, PLAN).clients
const own = (clients: number[]) => clients.every((client) => client === 7)

describe('whatever a person does in the plan is accepted as their own', () => {
  it('edit by edit, with undo and redo', () => {
    fc.assert(
      fc.property(anyWork, ({ made }) => {
        for (const update of made) expect(own(authors(update))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('merged into batches of any size', () => {
    fc.assert(
      fc.property(anyWork, fc.integer({ min: 2, max: 9 }), ({ made }, size) => {
        for (let from = 0; from < made.length; from += size) {
          expect(own(authors(Y.mergeUpdates(made.slice(from, from + size))))).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('as what a server that was set back lacks', () => {
    fc.assert(
      fc.property(anyWork, fc.nat(), ({ doc, made }, at) => {
        const lacking = lackingOnServer(doc, made.slice(0, at % (made.length + 1)), [7])
        if (lacking) expect(own(authors(lacking))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
