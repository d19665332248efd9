import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { createClient } from '@rembuk/data/client'
import { dynamoStores } from '@rembuk/data/dynamo/stores'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, expect, it } from 'vitest'
import { startDynoxide } from '../../src/engine/dynoxide'
import type { Engine } from '../../src/engine/engine'
import { ensureTable } from '../../src/engine/ensure-table'
import { indexStream } from '../../src/engine/stream-index'

const folder = await mkdtemp(join(tmpdir(), 'rembuk-engine-'))
afterAll(() => rm(folder, { recursive: true }))

const logIn = async ({ endpoint }: Engine) => {
  const client = createClient({ endpoint })
  await ensureTable(client, 'rembuk')
  return dynamoStores({ client, tableName: 'rembuk', now: Date.now }).log
}

const isSilent = (endpoint: string) =>
  fetch(endpoint).then(
    () => false,
    () => true,
  )

it('two engines in memory run beside one another and share nothing', async () => {
  const [one, other] = await Promise.all([startDynoxide(), startDynoxide()])
  await (await logIn(one)).takeNumber('d', 1)
  expect((await (await logIn(other)).readHead('d')).seq).toBe(0)
  await Promise.all([one.stop(), other.stop()])
  expect(await isSilent(one.endpoint)).toBe(true)
})

it('what is in the file is there after a restart', async () => {
  const file = join(folder, 'restart.sqlite')
  const first = await startDynoxide({ file })
  await (await logIn(first)).takeNumber('d', 7)
  await first.stop()
  const second = await startDynoxide({ file })
  expect(await (await logIn(second)).readHead('d')).toMatchObject({ seq: 1, bytes: 7 })
  await second.stop()
})

it('finds the end of a stream in its file without reading all of it, from the first write on', async () => {
  const file = join(folder, 'indexed.sqlite')
  const engine = await startDynoxide({ file })
  await (await logIn(engine)).takeNumber('d', 7)
  expect(await indexStream(file), 'while the engine has it open').toBe(false)
  await engine.stop()
  const database = new sqlite.Database(file)
  database.exec('PRAGMA locking_mode = EXCLUSIVE')
  // As the engine asks.
  const last = 'SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records'
  const plan = database.all(`EXPLAIN QUERY PLAN ${last} WHERE table_name = 'rembuk'`)
  database.close()
  expect(plan).toMatchObject([{ detail: expect.stringMatching(/USING .*INDEX rembuk_stream_order/) }])
})

it('a starter killed in the middle of writing takes its engine along, and loses nothing acknowledged', async () => {
  const file = join(folder, 'killed.sqlite')
  const program = fileURLToPath(new URL('./keep-writing.ts', import.meta.url))
  const writer = spawn(process.execPath, ['--import', 'tsx', program, file, 'd'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed: string[] = []
  for await (const line of createInterface({ input: writer.stdout })) {
    printed.push(line)
    if (printed.length === 100) writer.kill('SIGKILL')
  }
  const [endpoint = '', ...acknowledged] = printed

  const next = await startDynoxide({ file })
  const stored = (await (await logIn(next)).readEntries('d', 0)).map(({ seq }) => seq)
  expect(stored).toEqual(expect.arrayContaining(acknowledged.map(Number)))
  await expect.poll(() => isSilent(endpoint), { timeout: 15_000 }).toBe(true)
  await next.stop()
})

it('says so when its port is taken, even by something that answers', async () => {
  const first = await startDynoxide()
  const port = Number(new URL(first.endpoint).port)
  await expect(startDynoxide({ port })).rejects.toThrow(/dynoxide did not start: .*in use/)
  await first.stop()
})

it('making the table from several places at once makes it once', async () => {
  const engine = await startDynoxide()
  const client = createClient({ endpoint: engine.endpoint })
  await Promise.all([1, 2, 3, 4].map(() => ensureTable(client, 'rembuk')))
  await ensureTable(client, 'rembuk')
  await engine.stop()
})
