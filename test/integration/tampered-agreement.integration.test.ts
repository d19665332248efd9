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
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'

type Item = Record<string, AttributeValue>

const root = fileURLToPath(new URL('../..', import.meta.url))
let product: Product
let client: DynamoDBClient
let folder: string
let untouched: Item[] = []

beforeAll(async () => {
  product = await startProduct({
    inFrontOfEngine: async (endpoint) => {
      client = createClient({ endpoint })
      return endpoint
    },
  })
  folder = await mkdtemp(join(tmpdir(), 'rembuk-tampered-'))
})
afterEach(async () => {
  for (const Item of untouched) await client.send(new PutItemCommand({ TableName: TABLE, Item }))
  untouched = []
})
afterAll(async () => {
  client.destroy()
  await product.stop()
  await rm(folder, { recursive: true, force: true })
})

const items = async (beginning: string): Promise<Item[]> => {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: TABLE }))
  return Items.filter(({ pk, sk }) => `${pk?.S} ${sk?.S}`.startsWith(beginning))
}

/** Puts an altered item in its place, past the product; the next test finds it as it was. */
const alter = async (before: Item, after: Item): Promise<void> => {
  untouched.push(before)
  await client.send(new PutItemCommand({ TableName: TABLE, Item: after }))
}

const withByteChanged = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = bytes.slice()
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

const check = async (): Promise<{ valid: boolean }> => {
  const hadi = await signedIn(product, 'hadi')
  const state = await (await hadi.call('GET', '/api/partnerships/batang/agreement')).json()
  const answer = await fetch(`${product.origin}/api/checks/${state.agreed[0].checkCode}`)
  return (await answer.json()) as { valid: boolean }
}

/** Exports the agreement and has it checked as anybody would, on the command line. */
const verify = async (): Promise<{ code: number; said: string }> => {
  const hadi = await signedIn(product, 'hadi')
  const exported = await hadi.call('GET', '/api/partnerships/batang/agreed/1/file')
  const path = join(folder, 'agreement.json')
  await writeFile(path, await exported.text())
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/verify.mjs', path], { cwd: root }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, said: out + err }),
    )
  })
}

/** Changes one byte in the middle of a stored text. */
const tamperRecord = async (n: number): Promise<void> => {
  const records = await items('ledger#batang.agreement e#')
  const before = records.find((item) => Number(item.n?.N) === n)
  const body = before?.body?.S
  if (!before || body === undefined) throw new Error(`there is no record ${n}`)
  const bytes = withByteChanged(new TextEncoder().encode(body), body.indexOf('"at":') + 6)
  await alter(before, { ...before, body: { S: new TextDecoder().decode(bytes) } })
}

test('an agreement is valid as long as nobody touched what is stored of it', async () => {
  expect(await check()).toMatchObject({ valid: true, current: true })
  expect(await verify()).toMatchObject({ code: 0, said: expect.stringMatching(/^INTACT/) })
})

test.each([1, 3, 6])('one byte changed in record %i is found by both checks, and named', async (n) => {
  await tamperRecord(n)
  expect(await check()).toEqual({ valid: false })
  const { code, said } = await verify()
  expect(code).toBe(1)
  expect(said).toContain(`Record ${n} was altered`)
})

const contentHash = async (): Promise<string> => {
  const last = (await product.store.ledger.read('batang.agreement', 0)).at(-1)
  return JSON.parse(last?.body ?? '').data.snapshotHash
}

test('one byte changed in the contents as they are packed is found', async () => {
  const [before] = await items(`content#batang ${await contentHash()}`)
  const bytes = before?.bytes?.B
  if (!before || !bytes) throw new Error('there are no contents')
  await alter(before, { ...before, bytes: { B: withByteChanged(bytes, bytes.length - 40) } })
  expect(await check()).toEqual({ valid: false })
})

test('one letter changed in the contents is found by both checks, and named', async () => {
  const hash = await contentHash()
  untouched.push(...(await items(`content#batang ${hash}`)))
  const content = await product.store.contents.get('batang', hash)
  if (!content) throw new Error('there are no contents')
  await product.store.contents.put('batang', hash, withByteChanged(content, content.length - 40))
  expect(await check()).toEqual({ valid: false })
  const { code, said } = await verify()
  expect(code).toBe(1)
  expect(said).toContain('contents of agreement 1')
})
