import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type AttributeValue,
  type DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb'
import { createClient } from '@rembuk/data/client'
import { TABLE } from '@rembuk/local/start-local'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

type Item = Record<string, AttributeValue>

const MINUTES = '/api/partnerships/batang/minutes/1'
const root = fileURLToPath(new URL('../..', import.meta.url))
let product: Product
let client: DynamoDBClient
let folder: string

beforeAll(async () => {
  product = await startProduct({
    inFrontOfEngine: async (endpoint) => {
      client = createClient({ endpoint })
      return endpoint
    },
  })
  folder = await mkdtemp(join(tmpdir(), 'rembuk-minutes-'))
})
afterAll(async () => {
  client.destroy()
  await product.stop()
  await rm(folder, { recursive: true, force: true })
})

const minutes = async () => (await (await signedIn(product, 'hadi')).call('GET', MINUTES)).json()

/** Exports the minutes and has them checked as anybody would, on the command line. */
const verify = async (): Promise<{ code: number; said: string }> => {
  const exported = await (await signedIn(product, 'hadi')).call('GET', `${MINUTES}/file`)
  const path = join(folder, 'minutes.json')
  await writeFile(path, await exported.text())
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/verify.mjs', path], { cwd: root }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    )
  })
}

test('closed minutes are intact as long as nobody touched what is stored of them', async () => {
  expect(await minutes()).toMatchObject({ intact: true })
  expect(await verify()).toMatchObject({ code: 0, said: expect.stringMatching(/^INTACT/) })
})

test('one letter changed in the stored text is found by both checks, and named', async () => {
  const { hash } = await minutes()
  const content = await product.store.contents.get('batang', hash)
  if (!content) throw new Error('there are no minutes')
  const changed = content.slice()
  const at = new TextDecoder().decode(content).indexOf('Lampung')
  changed[at] = (changed[at] ?? 0) ^ 1
  await product.store.contents.put('batang', hash, changed)
  expect(await minutes()).toMatchObject({ intact: false })
  const { code, said } = await verify()
  expect(code).toBe(1)
  expect(said).toContain('The minutes were altered')
  await product.store.contents.put('batang', hash, content)
})

test('one byte changed in a record before them is found by both checks, and named', async () => {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: TABLE }))
  const ofMeetings = (item: Item) => `${item.pk?.S} ${item.sk?.S}`.startsWith('ledger#batang.meetings e#')
  const before = Items.filter(ofMeetings).find((item) => Number(item.n?.N) === 1)
  const body = before?.body?.S
  if (!before || body === undefined) throw new Error('there is no record 1')
  const altered = body.replace('"time":"09:00"', '"time":"09:01"')
  expect(altered).not.toBe(body)
  await client.send(new PutItemCommand({ TableName: TABLE, Item: { ...before, body: { S: altered } } }))
  expect(await minutes()).toMatchObject({ intact: false })
  const { code, said } = await verify()
  expect(code).toBe(1)
  expect(said).toContain('Record 1 was altered')
  await client.send(new PutItemCommand({ TableName: TABLE, Item: before }))
  expect(await minutes()).toMatchObject({ intact: true })
})
