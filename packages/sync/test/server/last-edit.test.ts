import { describe, expect, it } from 'vitest'
import { lastEditOf } from '../../src/server/last-edit'
import { createServer, DOCUMENT } from '../support/server'

const withEntries = async (taken: number, ...seqs: number[]) => {
  const { deps } = createServer()
  for (let count = 0; count < taken; count++) await deps.log.takeNumber(DOCUMENT, 0)
  for (const seq of seqs) {
    const entry = { seq, update: undefined, personId: 'sari', batchId: `batch-${seq}`, at: 100 + seq }
    await deps.log.putEntry(DOCUMENT, entry)
  }
  return lastEditOf(deps, DOCUMENT)
}

describe('the last edit', () => {
  it('of a document that nobody wrote to, or where none has arrived, is none', async () => {
    expect(await withEntries(0)).toBeUndefined()
    expect(await withEntries(2)).toBeUndefined()
  })

  it('is the one up to which nothing is missing, and newer ones may be under way', async () => {
    expect(await withEntries(3, 1, 2, 3)).toEqual({ n: 3, at: 103, isUnderWay: false })
    expect(await withEntries(4, 1, 2, 3)).toEqual({ n: 3, at: 103, isUnderWay: true })
    expect(await withEntries(4, 1, 3, 4)).toEqual({ n: 1, at: 104, isUnderWay: true })
  })

  it('is found at the end of a long log', async () => {
    const all = Array.from({ length: 100 }, (_, index) => index + 1)
    expect(await withEntries(100, ...all)).toEqual({ n: 100, at: 200, isUnderWay: false })
  })
})
