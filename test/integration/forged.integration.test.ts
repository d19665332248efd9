import type { RefusalCode } from '@rembuk/core/refusal'
import { encodeBytes } from '@rembuk/sync/protocol/base64'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ApiClient } from '../../packages/local/test/api-client'
import { BATANG } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'
import { openWire } from './support/wire'

let product: Product
let sari: ApiClient
let karyo: ApiClient
beforeAll(async () => {
  product = await startProduct()
  sari = await signedIn(product, 'sari')
  karyo = await signedIn(product, 'karyo')
})
afterAll(() => product.stop())

/** Whatever is refused here leaves the log as it was. */
let seqBefore: number
const lastNumber = async () => (await product.store.log.readHead(BATANG)).seq
beforeEach(async () => {
  seqBefore = await lastNumber()
})
afterEach(async () => expect(await lastNumber()).toBe(seqBefore))

/** A client id that nobody else in these tests has. */
let lastClient = 5_000
const newClient = () => ++lastClient

const written = (client: number, root: string, value: unknown = 12): Uint8Array => {
  const doc = new Y.Doc()
  doc.clientID = client
  doc.getMap(root).set('weeks', value)
  return Y.encodeStateAsUpdate(doc)
}

/** One struct of a client at a clock that says "collected garbage" of this length. */
const collected = (client: number): Uint8Array =>
  Uint8Array.from([1, 1, (client & 127) | 128, client >> 7, 0, 0, 50, 0])

test.each([
  ['text that is no JSON', 'plan, please'],
  ['JSON that is no frame', '{"t":"everything"}'],
  ['a list', '[]'],
  ['a push without its content', '{"t":"push","id":"batch-0001"}'],
  ['a hello that names no client', '{"t":"hello","v":1,"client":"__proto__"}'],
])('%s is answered with a refusal, and the connection goes on', async (_, text) => {
  const wire = await openWire(sari, newClient())
  wire.sendRaw(text)
  expect(await wire.hear('no')).toMatchObject({ code: 'bad-input' })
  wire.say({ t: 'since', known: 0 })
  await wire.hear('part')
})

test('a binary frame ends the connection with 1003', async () => {
  const wire = await openWire(sari, newClient())
  wire.sendRaw(Buffer.from([0, 0, 1, 0]))
  expect(await wire.closed).toBe(1003)
})

test.each<[string, (client: number) => Uint8Array, RefusalCode]>([
  ['that does not decode', () => Uint8Array.from([255, 255, 255, 1]), 'malformed-update'],
  ['that is empty', () => Uint8Array.from([0, 0]), 'malformed-update'],
  ['with bytes left over', (client) => Uint8Array.from([...written(client, 'plan'), 0]), 'malformed-update'],
  ['of garbage that would swallow edits', collected, 'malformed-update'],
  ['of a part that a plan has not', (client) => written(client, 'secrets'), 'malformed-update'],
  ['of nested content', (client) => written(client, 'plan', new Y.Map()), 'malformed-update'],
  ['of an object', (client) => written(client, 'plan', { a: 1 }), 'malformed-update'],
])('an update %s is refused and not stored', async (_, forge, code) => {
  const client = newClient()
  const wire = await openWire(sari, client)
  wire.say({ t: 'push', id: 'batch-0001', u: encodeBytes(forge(client)), known: 0 })
  expect(await wire.hear('no')).toEqual({ t: 'no', id: 'batch-0001', code })
})

test('an update in the name of another person’s client is refused, on the socket and over HTTPS', async () => {
  const hers = newClient()
  await openWire(sari, hers)
  const wire = await openWire(karyo, newClient())
  const u = encodeBytes(written(hers, 'plan'))
  wire.say({ t: 'push', id: 'batch-0001', u, known: 0 })
  expect(await wire.hear('no')).toMatchObject({ code: 'foreign-author' })

  const answer = await karyo.call('POST', `/api/documents/${BATANG}/updates`, {
    id: 'batch-0001',
    u,
    known: 0,
  })
  expect([answer.status, await answer.json()]).toEqual([
    403,
    expect.objectContaining({ code: 'foreign-author' }),
  ])
})

test('whoever joins as another person’s client is sent away to try with an own one', async () => {
  const hers = newClient()
  await openWire(sari, hers)
  const wire = await openWire(karyo)
  wire.say({ t: 'hello', v: 1, client: hers })
  expect(await wire.hear('bye')).toEqual({ t: 'bye', code: 4500 })
})

test('nothing is said to, or taken from, a connection that has not joined', async () => {
  const wire = await openWire(sari)
  wire.say({ t: 'push', id: 'batch-0001', u: encodeBytes(written(newClient(), 'plan')), known: 0 })
  expect(await wire.hear('bye')).toEqual({ t: 'bye', code: 4500 })
  await wire.closed
})

test('a client that speaks another version is told that it is outdated', async () => {
  const wire = await openWire(sari)
  wire.say({ t: 'hello', v: 99, client: newClient() })
  expect(await wire.hear('bye')).toEqual({ t: 'bye', code: 4426 })
  await wire.closed
})
