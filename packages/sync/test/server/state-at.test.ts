import { describe, expect, it } from 'vitest'
import { append } from '../../src/server/append'
import { compact } from '../../src/server/compact'
import { stateAt } from '../../src/server/state-at'
import { lineOf, typist } from '../support/edits'
import { createServer, DOCUMENT } from '../support/server'

const sari = { personId: 'sari', documentId: DOCUMENT }

/** A document in which a cell counts from 1 up, one update each. */
const counted = async (updates: number) => {
  const server = createServer()
  const writer = typist(7)
  const write = (value: number) =>
    append(server.deps, sari, { id: `batch-0${value}`, update: writer.type('c', value), known: 0 })
  for (let value = 1; value <= updates; value++) await write(value)
  return { ...server, write }
}

describe('the state of a document', () => {
  it.each([0, 3, 6])(
    'after a snapshot of %s updates is that of any update, before it or behind it',
    async (folded) => {
      const { deps, write } = await counted(folded)
      await compact(deps, DOCUMENT, 1)
      for (let value = folded + 1; value <= 6; value++) await write(value)
      const valueAt = async (n?: number) => {
        const state = await stateAt(deps, DOCUMENT, n)
        return state && [state.n, lineOf(state.doc).c]
      }
      expect(await valueAt()).toEqual([6, 6])
      for (let n = 1; n <= 6; n++) expect(await valueAt(n)).toEqual([n, n])
      expect(await valueAt(7)).toBeUndefined()
    },
  )

  it('of a document that nobody wrote to is empty', async () => {
    const { deps } = createServer()
    const state = await stateAt(deps, DOCUMENT)
    expect(state && [state.n, lineOf(state.doc)]).toEqual([0, {}])
  })
})
