import { dayAt } from '@rembuk/core/calendar'
import { encodeBytes } from '@rembuk/sync/protocol/base64'
import { PROTOCOL_VERSION } from '@rembuk/sync/protocol/frames'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type ApiClient, createApiClient } from '../../packages/local/test/api-client'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'
import { type ShownCaller, signInShown } from './support/shown'
import { openWire } from './support/wire'

type Caller = ShownCaller | 'signed out' | 'stranger' | 'facilitator' | 'member' | 'staff' | 'admin'

/** Everybody who is let in, and as what; all others are told that there is no such document. */
type Row = Partial<Record<Caller, 'editor' | 'reader'>>

const editors: Row = { member: 'editor', staff: 'editor', admin: 'editor' }
const parties: Row = { member: 'reader', staff: 'reader', admin: 'reader' }
const sees = (...callers: Caller[]): Row => Object.fromEntries(callers.map((caller) => [caller, 'reader']))

/** The documents of a partnership of every kind, and some that there are not. */
const documents: Record<string, { root: string; row: Row }> = {
  'plan.1': {
    root: 'plan',
    row: { ...editors, ...sees('facilitator', 'confidant', 'guest', 'guest of everything') },
  },
  'terms.1': { root: 'terms', row: { ...editors, ...sees('confidant', 'guest of everything') } },
  // The demo's meeting that was held, whose minutes are closed, and one that is open.
  'meeting.1': { root: 'meeting', row: parties },
  'meeting.2': { root: 'meeting', row: editors },
  'meeting.99': { root: 'meeting', row: {} },
  'plan.2': { root: 'plan', row: {} },
}

let product: Product
let clients: Record<Caller, ApiClient>

const openMeeting = async (person: ApiClient): Promise<string> => {
  const meetings = '/api/partnerships/batang/meetings'
  const start = dayAt(Date.now(), 'Asia/Jakarta')
  const schedule = {
    ...{ title: 'Rapat akses', time: '13:00', minutes: 60, place: '', link: '', start },
    recurrence: { kind: 'once' },
  }
  const keyed = () => ({ 'idempotency-key': crypto.randomUUID() })
  const data = { kind: 'series', seriesId: 'akses', schedule }
  expect((await person.call('POST', meetings, { data }, keyed())).status).toBe(201)
  const opened = await person.call('POST', `${meetings}/akses.${start}/document`, undefined, keyed())
  return (await opened.json()).documentId
}

beforeAll(async () => {
  product = await startProduct()
  clients = {
    'signed out': createApiClient(product.origin),
    stranger: await signedIn(product, 'tiur'),
    facilitator: await signedIn(product, 'ratna'),
    member: await signedIn(product, 'karyo'),
    staff: await signedIn(product, 'sari'),
    admin: await signedIn(product, 'hadi'),
    ...(await signInShown(product)),
  }
  expect(await openMeeting(clients.admin)).toBe('batang.meeting.2')
})
afterAll(() => product.stop())

/** An update of a Yjs client of its own that changes a known root. */
const anUpdate = (root: string) => {
  const doc = new Y.Doc()
  doc.getMap(root).set('weeks', 8)
  return { client: doc.clientID, u: encodeBytes(Y.encodeStateAsUpdate(doc)) }
}

const everyone: Caller[] = [
  ...(['signed out', 'stranger', 'withdrawn', 'figures', 'facilitator', 'confidant'] as const),
  ...(['guest of figures', 'guest', 'guest of everything', 'member', 'staff', 'admin'] as const),
]

describe.each(Object.entries(documents))('%s', (name, { root, row }) => {
  const documentId = `batang.${name}`
  const lastNumber = async () => (await product.store.log.readHead(documentId)).seq

  it.each(everyone.filter((caller) => row[caller] === undefined))(
    'is not there for a caller who is %s, over the socket as over HTTP',
    async (caller) => {
      const refused = caller === 'signed out' ? 401 : 404
      const before = await lastNumber()
      const { u } = anUpdate(root)
      const at = `/api/documents/${documentId}`
      const person = clients[caller]
      expect((await person.call('POST', `${at}/tickets`)).status).toBe(refused)
      expect((await person.call('GET', `${at}/state`)).status).toBe(refused)
      const push = await person.call('POST', `${at}/updates`, { id: 'batch-0001', u, known: 0 })
      expect(push.status).toBe(refused)
      expect(await lastNumber()).toBe(before)
    },
  )

  it.each(Object.entries(row))('lets a caller who is %s in as %s', async (caller, role) => {
    const person = clients[caller as Caller]
    const before = await lastNumber()
    const { client, u } = anUpdate(root)
    const wire = await openWire(person, undefined, documentId)
    wire.say({ t: 'hello', v: PROTOCOL_VERSION, client })
    expect(await wire.hear('welcome')).toMatchObject({ role })
    const id = crypto.randomUUID()
    wire.say({ t: 'push', id, u, known: before })
    if (role === 'editor') expect(await wire.hear('ack')).toEqual({ t: 'ack', id, n: before + 1 })
    else {
      expect(await wire.hear('no')).toEqual({ t: 'no', id, code: 'read-only' })
      expect(await lastNumber()).toBe(before)
    }
  })
})
