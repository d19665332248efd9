import { expect, it } from 'vitest'
import { DOCUMENT_BYTES } from '../../src/protocol/limits'
import { append } from '../../src/server/append'
import { catchUp } from '../../src/server/catch-up'
import { compact } from '../../src/server/compact'
import { typist } from '../support/edits'
import { createServer, DOCUMENT } from '../support/server'

const sari = { personId: 'sari', documentId: DOCUMENT }

const full = async () => {
  const server = createServer()
  const { type } = typist(7)
  const push = (cell: string, value: number) =>
    append(server.deps, sari, { id: `batch-${cell}`, update: type(cell, value), known: 0 })
  await push('a', 1)
  const { bytes } = await server.deps.log.readHead(DOCUMENT)
  return { server, push, fill: (to: number) => server.deps.log.takeNumber(DOCUMENT, to - bytes) }
}

it('a document takes edits up to its limit', async () => {
  const { push, fill } = await full()
  const size = typist(7).type('b', 2).length
  await fill(DOCUMENT_BYTES - size)
  await expect(push('b', 2)).resolves.toBe(3)
})

it('a full document refuses an edit, keeps nothing of it and still opens', async () => {
  const { server, push, fill } = await full()
  await fill(DOCUMENT_BYTES)
  await expect(push('b', 2)).rejects.toMatchObject({
    code: 'document-full',
    facts: { limit: DOCUMENT_BYTES },
  })
  const written = (await server.entries()).filter(({ update }) => update !== undefined)
  expect(written.map(({ seq }) => seq)).toEqual([1])
  expect((await catchUp(server.deps, DOCUMENT, {})).updates.map(([seq]) => seq)).toEqual([1])
})

it('a full document takes edits again once it is compacted, however often it refused', async () => {
  const { server, push, fill } = await full()
  await fill(DOCUMENT_BYTES)
  for (const cell of ['b', 'c', 'd']) await push(cell, 2).catch(() => undefined)
  server.clock.now += 60_000
  await compact(server.deps, DOCUMENT, 1)
  await expect(push('e', 3)).resolves.toBeGreaterThan(0)
})

it('a full document is announced as due, so that it is compacted although it takes nothing', async () => {
  const { server, push, fill } = await full()
  await fill(DOCUMENT_BYTES)
  const marked: number[] = []
  server.deps.log.markDue = async (_, seq) => void marked.push(seq)
  for (const cell of ['b', 'c', 'd', 'e']) await push(cell, 2).catch(() => undefined)
  expect(marked).toEqual([4])
})
