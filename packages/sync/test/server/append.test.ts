import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { UPDATE_BYTES } from '../../src/protocol/limits'
import { append, type Batch } from '../../src/server/append'
import { noiseText, shownBy, typist } from '../support/edits'
import { forge, gc } from '../support/forge'
import { createServer, DOCUMENT, type Server, START } from '../support/server'

const sari = { personId: 'sari', documentId: DOCUMENT }
const karyo = { personId: 'karyo', documentId: DOCUMENT }
const batch = (id: string, update: Uint8Array, more: Partial<Batch> = {}): Batch => ({
  id,
  update,
  known: 0,
  ...more,
})
const seqs = async (server: Server) => (await server.entries()).map(({ seq }) => seq)

describe('a batch', () => {
  it('is stored under the next number, with its author and the time of the server', async () => {
    const server = createServer()
    const { type } = typist(7)
    const [first, second] = [type('a', 1), type('a', 2)]
    expect(await append(server.deps, sari, batch('batch-01', first))).toBe(1)
    server.clock.now += 60
    expect(await append(server.deps, sari, batch('batch-02', second))).toBe(2)
    expect(await server.entries()).toEqual([
      { seq: 1, update: first, personId: 'sari', batchId: 'batch-01', at: START },
      { seq: 2, update: second, personId: 'sari', batchId: 'batch-02', at: START + 60 },
    ])
  })

  it('that is sent again is stored once and keeps its number', async () => {
    const server = createServer()
    const { type } = typist(7)
    const update = type('a', 1)
    await append(server.deps, sari, batch('batch-01', update))
    await append(server.deps, sari, batch('batch-02', type('b', 1)))
    expect(await append(server.deps, sari, batch('batch-01', update, { again: true }))).toBe(1)
    expect(await seqs(server)).toEqual([1, 2])
  })

  it('that is sent again because it never arrived is stored', async () => {
    const server = createServer()
    expect(await append(server.deps, sari, batch('batch-01', typist(7).type('a', 1), { again: true }))).toBe(
      1,
    )
    expect(await seqs(server)).toEqual([1])
  })

  it('is looked for among the last 1.000 only, whatever the client says it knows', async () => {
    const server = createServer()
    const update = typist(7).type('a', 1)
    await append(server.deps, sari, batch('batch-01', update))
    for (let i = 0; i < 1000; i++) await server.deps.log.takeNumber(DOCUMENT, 0)
    const read: number[] = []
    const { readEntries } = server.deps.log
    server.deps.log.readEntries = (id, after) => {
      read.push(after)
      return readEntries(id, after)
    }
    expect(await append(server.deps, sari, batch('batch-01', update, { again: true }))).toBe(1002)
    const known = Number.MAX_SAFE_INTEGER
    expect(await append(server.deps, sari, batch('batch-03', update, { again: true, known }))).toBe(1003)
    expect(read).toEqual([1])
  })

  it("is not taken for another person's batch that happens to have its name", async () => {
    const server = createServer()
    await append(server.deps, sari, batch('batch-01', typist(7).type('a', 1)))
    const again = batch('batch-01', typist(8).type('b', 2), { again: true })
    expect(await append(server.deps, karyo, again)).toBe(2)
  })

  it('takes another number when its writer was so slow that a reader gave the first one up', async () => {
    const server = createServer()
    const { deps } = server
    const late = {
      ...deps,
      log: {
        ...deps.log,
        takeNumber: async (documentId: string, bytes: number) => {
          const head = await deps.log.takeNumber(documentId, bytes)
          const nobody = { update: undefined, personId: '', batchId: '', at: START }
          if (head.seq <= 2) await deps.log.putEntry(documentId, { seq: head.seq, ...nobody })
          return head
        },
      },
    }
    const update = typist(7).type('a', 1)
    expect(await append(late, sari, batch('batch-01', update))).toBe(3)
    expect((await server.entries()).map((entry) => entry.update)).toEqual([undefined, undefined, update])
    expect((await deps.log.readHead(DOCUMENT)).bytes, 'its bytes are counted once').toBe(update.length)
  })

  it('of many writers at once takes a number each, and none is lost', async () => {
    const server = createServer({ beforeEach: () => new Promise((resolve) => setImmediate(resolve)) })
    const people = Array.from({ length: 20 }, (_, i) => ({ personId: `p${i}`, documentId: DOCUMENT }))
    const numbers = await Promise.all(
      people.map((person, i) =>
        append(server.deps, person, batch('batch-01', typist(i + 1).type(`c${i}`, i))),
      ),
    )
    expect(numbers.sort((a, b) => a - b)).toEqual(people.map((_, i) => i + 1))
    const updates = (await server.entries()).flatMap(({ update }) => update ?? [])
    expect(Object.keys(shownBy(updates))).toHaveLength(20)
  })
})

describe('a batch is refused with nothing stored', () => {
  it('when it holds the structs of a client that is somebody else', async () => {
    const server = createServer()
    await append(server.deps, sari, batch('batch-01', typist(7).type('a', 1)))
    const foreign = Y.mergeUpdates([typist(8).type('b', 1), typist(7).type('a', 2)])
    await expect(append(server.deps, karyo, batch('batch-02', foreign))).rejects.toMatchObject({
      code: 'foreign-author',
    })
    expect(await seqs(server)).toEqual([1])
    expect((await server.deps.log.readHead(DOCUMENT)).seq).toBe(1)
  })

  it('when it is malformed', async () => {
    const server = createServer()
    await expect(append(server.deps, sari, batch('batch-01', forge(300, 1, gc(9))))).rejects.toMatchObject({
      code: 'malformed-update',
    })
    expect((await server.deps.log.readHead(DOCUMENT)).seq).toBe(0)
  })

  it('when it is one byte too large, and at the limit it is taken', async () => {
    const server = createServer()
    const length = (cell: string) => typist(7).type('a', cell).length
    const room = UPDATE_BYTES - length('x'.repeat(UPDATE_BYTES - 100)) + UPDATE_BYTES - 100
    const largest = typist(7).type('a', 'x'.repeat(room))
    const tooLarge = typist(7).type('a', 'x'.repeat(room + 1))
    expect([largest.length, tooLarge.length]).toEqual([UPDATE_BYTES, UPDATE_BYTES + 1])
    await expect(append(server.deps, sari, batch('batch-01', tooLarge))).rejects.toMatchObject({
      code: 'too-large',
      facts: { limit: UPDATE_BYTES },
    })
    expect(await append(server.deps, sari, batch('batch-02', largest))).toBe(1)
  })
})

it('a batch that no compression makes small enough for the store leaves no number that others wait for', async () => {
  const server = createServer()
  const update = typist(7).type('a', noiseText(800_000))
  await expect(append(server.deps, sari, batch('batch-01', update))).rejects.toMatchObject({
    code: 'too-large',
  })
  expect(await append(server.deps, sari, batch('batch-02', typist(8).type('b', 1)))).toBe(2)
  expect((await server.entries()).map((entry) => [entry.seq, entry.update?.length])).toEqual([
    [1, undefined],
    [2, expect.any(Number)],
  ])
})

it('a person may delete what somebody else wrote, and is the author of that', async () => {
  const server = createServer()
  const written = typist(7).type('a', 1)
  await append(server.deps, sari, batch('batch-01', written))
  const eraser = typist(8)
  Y.applyUpdate(eraser.doc, written)
  await append(server.deps, karyo, batch('batch-02', eraser.clear('a')))
  const entries = await server.entries()
  expect(entries.map(({ personId }) => personId)).toEqual(['sari', 'karyo'])
  expect(shownBy(entries.flatMap(({ update }) => update ?? []))).toEqual({})
})
