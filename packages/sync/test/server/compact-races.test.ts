import { describe, expect, it } from 'vitest'
import { gunzip, unpack } from '../../src/client/unpack'
import { append } from '../../src/server/append'
import { catchUp } from '../../src/server/catch-up'
import { compact } from '../../src/server/compact'
import { shownBy, typist } from '../support/edits'
import { createServer, DOCUMENT, type Server } from '../support/server'

const sari = { personId: 'sari', documentId: DOCUMENT }
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A document with a snapshot over 20 updates and 20 more behind it, on stores whose next faults are chosen later. */
const prepared = async () => {
  const faults = { before: 0, after: 0, steps: 0, slow: false }
  const strike = async (which: 'before' | 'after', operation: string) => {
    if (faults.slow) await turn()
    if (which === 'before') faults.steps++
    if (faults[which] === faults.steps && faults[which] > 0) throw new Error(`killed ${which} ${operation}`)
  }
  const server = createServer({
    beforeEach: (operation) => strike('before', operation),
    afterEach: (operation) => strike('after', operation),
  })
  const writer = typist(7)
  const write = (cell: string, value: number) =>
    append(server.deps, sari, { id: 'batch-01', update: writer.type(cell, value), known: 0 })
  for (let i = 0; i < 20; i++) await write(`c${i}`, i)
  await compact(server.deps, DOCUMENT, 1)
  for (let i = 10; i < 30; i++) await write(`c${i}`, -i)
  const calm = () => Object.assign(faults, { before: 0, after: 0, steps: 0, slow: false })
  calm()
  return { server, faults, calm, write }
}

const shown = async ({ deps }: Server) => shownBy(await unpack(await catchUp(deps, DOCUMENT, {}), gunzip))

describe('a compactor that is killed', () => {
  it.each(['before', 'after'] as const)('%s any of its steps leaves everything readable', async (when) => {
    for (let step = 1; ; step++) {
      const { server, faults, calm, write } = await prepared()
      const before = await shown(server)
      calm()
      faults[when] = step
      const survived = await compact(server.deps, DOCUMENT, 1).then(
        () => true,
        () => false,
      )
      calm()
      expect(await shown(server), `killed ${when} step ${step}`).toEqual(before)
      await write('later', 1)
      const { outcome } = await compact(server.deps, DOCUMENT, 1)
      expect(outcome, `the next one after step ${step}`).toBe('done')
      expect(await shown(server)).toEqual({ ...before, later: 1 })
      if (survived) {
        expect(step).toBeGreaterThan(5)
        return
      }
    }
  })
})

it('of compactors that race exactly one moves the head, and the others leave no chunks', async () => {
  const { server, faults } = await prepared()
  const before = await shown(server)
  const old = await server.deps.log.readHead(DOCUMENT)
  const made: { snap: number; gen: string; chunks: Uint8Array[] }[] = []
  const { putSnapshot } = server.deps.log
  server.deps.log.putSnapshot = (documentId, snapshot) => {
    made.push(snapshot)
    return putSnapshot(documentId, snapshot)
  }
  faults.slow = true
  const results = await Promise.all(Array.from({ length: 6 }, () => compact(server.deps, DOCUMENT, 1)))
  faults.slow = false
  expect(results.filter(({ outcome }) => outcome === 'done')).toHaveLength(1)
  expect(results.filter(({ outcome }) => outcome === 'lost')).toHaveLength(5)
  const head = await server.deps.log.readHead(DOCUMENT)
  for (const { gen, chunks } of made) {
    const read = await server.deps.log.readSnapshot(DOCUMENT, { ...head, gen, chunks: chunks.length })
    expect(read !== undefined).toBe(gen === head.gen)
  }
  expect(await server.deps.log.readSnapshot(DOCUMENT, old)).toBeUndefined()
  expect(await shown(server)).toEqual(before)
})

it('edits that arrive while a compaction runs are kept, and their bytes are counted once', async () => {
  const { server, faults, write } = await prepared()
  faults.slow = true
  const running = compact(server.deps, DOCUMENT, 1)
  for (let i = 0; i < 5; i++) await write(`during${i}`, i)
  expect(await running).toMatchObject({ outcome: 'done' })
  faults.slow = false
  expect(Object.keys(await shown(server)).filter((cell) => cell.startsWith('during'))).toHaveLength(5)
  const head = await server.deps.log.readHead(DOCUMENT)
  const tail = await server.deps.log.readEntries(DOCUMENT, head.snap)
  const snapshot = await server.deps.log.readSnapshot(DOCUMENT, head)
  const tailBytes = tail.reduce((sum, { update }) => sum + (update?.length ?? 0), 0)
  expect(head.bytes).toBe((snapshot?.length ?? 0) + tailBytes)
})

it('a reader who reads during compactions sees everything each time', async () => {
  const { server, faults, write } = await prepared()
  const before = await shown(server)
  faults.slow = true
  const compacting = (async () => {
    for (let i = 0; i < 5; i++) {
      expect(await compact(server.deps, DOCUMENT, 1)).toMatchObject({ outcome: 'done' })
      await write('c29', -29)
    }
  })()
  for (let i = 0; i < 10; i++) expect(await shown(server)).toEqual(before)
  await compacting
})

it('a move whose answer was lost and that was tried again does not cost the new snapshot', async () => {
  const { server } = await prepared()
  const before = await shown(server)
  const { moveHead } = server.deps.log
  server.deps.log.moveHead = async (...move) => {
    await moveHead(...move)
    return moveHead(...move)
  }
  expect(await compact(server.deps, DOCUMENT, 1)).toMatchObject({ outcome: 'done' })
  expect(await shown(server)).toEqual(before)
})
