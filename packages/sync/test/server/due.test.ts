import { expect, it } from 'vitest'
import { COMPACT_AFTER } from '../../src/protocol/limits'
import { append } from '../../src/server/append'
import { compact } from '../../src/server/compact'
import { typist } from '../support/edits'
import { createServer, DOCUMENT } from '../support/server'

const sari = { personId: 'sari', documentId: DOCUMENT }

const writing = () => {
  const server = createServer()
  const marked: number[] = []
  const log = { ...server.deps.log, markDue: async (_: string, seq: number) => void marked.push(seq) }
  const { type } = typist(7)
  const write = async (times: number) => {
    for (let i = 0; i < times; i++) {
      const update = type('a', Math.random())
      await append({ ...server.deps, log }, sari, { id: 'batch-01', update, known: 0 })
    }
  }
  return { server, marked, write }
}

it('a document is announced as due at its 200th update, and again every 50', async () => {
  const { marked, write } = writing()
  await write(COMPACT_AFTER - 1)
  expect(marked).toEqual([])
  await write(102)
  expect(marked).toEqual([200, 250, 300])
})

it('a compacted document is due 200 updates after its snapshot', async () => {
  const { server, marked, write } = writing()
  await write(COMPACT_AFTER + 10)
  await compact(server.deps, DOCUMENT)
  await write(COMPACT_AFTER)
  expect(marked).toEqual([200, 410])
})
