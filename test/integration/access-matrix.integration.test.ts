import { type RouteName, routes } from '@rembuk/contract/route-table'
import type { Route } from '@rembuk/contract/routes'
import { dayAt } from '@rembuk/core/calendar'
import { photoIdOf } from '@rembuk/core/photo'
import { encodeBytes } from '@rembuk/sync/protocol/base64'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type ApiClient, createApiClient } from '../../packages/local/test/api-client'
import { BATANG } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'
import { signInShown } from './support/shown'

/** `figures`, `facilitator` and `confidant` are facilitators who see figures, the plan, and everything. */
const callers = [
  'signed out',
  'stranger',
  'withdrawn',
  'figures',
  'facilitator',
  'confidant',
  'guest',
  'member',
] as const
type Caller = (typeof callers)[number]

type ThingRoute = {
  [Name in RouteName]: (typeof routes)[Name]['path'] extends `${string}{${string}` ? Name : never
}[RouteName]

/** A row of the matrix: whose consent was taken back is a stranger. */
const row = (
  signedOut: number,
  stranger: number,
  figures: number,
  facilitator: number,
  confidant: number,
  guest: number,
  member: number,
): Record<Caller, number> => ({
  'signed out': signedOut,
  stranger,
  withdrawn: stranger,
  ...{ figures, facilitator, confidant, guest, member },
})

/**
 * What each caller is answered about a thing of the partnership Batang: its plan, the partnership
 * itself, and the session in which another member is signed in. A new route with a thing in its path
 * does not compile until it has a row.
 */
const expected: Record<ThingRoute, Record<Caller, number>> = {
  revokeSession: row(401, 404, 404, 404, 404, 404, 404),
  partnership: row(401, 404, 200, 200, 200, 200, 200),
  ticket: row(401, 404, 404, 201, 201, 201, 201),
  catchUp: row(401, 404, 404, 200, 200, 200, 200),
  push: row(401, 404, 404, 403, 403, 403, 200),
  cellHistory: row(401, 404, 404, 200, 200, 200, 200),
  documentVersion: row(401, 404, 404, 200, 200, 200, 200),
  packedPlan: row(401, 404, 404, 200, 200, 200, 200),
  commentThreads: row(401, 404, 404, 200, 200, 200, 200),
  comments: row(401, 404, 404, 200, 200, 200, 200),
  addComment: row(401, 404, 404, 403, 403, 403, 201),
  settleThread: row(401, 404, 404, 403, 403, 403, 200),
  deleteComment: row(401, 404, 404, 403, 403, 403, 404),
  agreement: row(401, 404, 403, 200, 200, 200, 200),
  propose: row(401, 404, 403, 403, 403, 403, 409),
  proposal: row(401, 404, 403, 403, 404, 403, 404),
  withdraw: row(401, 404, 403, 403, 403, 403, 404),
  consentCode: row(401, 404, 403, 403, 403, 403, 404),
  answer: row(401, 404, 403, 403, 403, 403, 404),
  agreed: row(401, 404, 403, 403, 200, 403, 200),
  agreementFile: row(401, 404, 403, 403, 200, 403, 200),
  check: row(404, 404, 404, 404, 404, 404, 404),
  work: row(401, 404, 403, 200, 200, 200, 200),
  reportWork: row(401, 404, 403, 403, 403, 403, 201),
  meetings: row(401, 404, 403, 403, 403, 403, 200),
  writeMeeting: row(401, 404, 403, 403, 403, 403, 201),
  openMeeting: row(401, 404, 403, 403, 403, 403, 404),
  agenda: row(401, 404, 403, 403, 403, 403, 404),
  closeMeeting: row(401, 404, 403, 403, 403, 403, 404),
  minutes: row(401, 404, 403, 403, 403, 403, 404),
  minutesFile: row(401, 404, 403, 403, 403, 403, 404),
  searchMinutes: row(401, 404, 403, 403, 403, 403, 200),
  calendar: row(401, 404, 403, 403, 403, 403, 200),
  meetingCalendar: row(401, 404, 403, 403, 403, 403, 404),
  calendarFeed: row(401, 404, 403, 403, 403, 403, 200),
  makeCalendarFeed: row(401, 404, 403, 403, 403, 403, 201),
  revokeCalendarFeed: row(401, 404, 403, 403, 403, 403, 204),
  feed: row(404, 404, 404, 404, 404, 404, 404),
  keepPhoto: row(401, 404, 404, 403, 403, 403, 204),
  photo: row(401, 404, 404, 200, 200, 200, 200),
  sharing: row(401, 404, 200, 200, 200, 200, 200),
  decideSharing: row(401, 404, 403, 403, 403, 403, 201),
  condition: row(401, 404, 200, 200, 200, 200, 200),
  partnershipHealth: row(401, 404, 200, 200, 200, 200, 200),
  support: row(401, 404, 200, 200, 200, 403, 200),
  reportSupport: row(401, 404, 403, 403, 403, 403, 201),
}

/** Bytes that begin as a PNG does. */
const photo = Uint8Array.from(Buffer.from('\x89PNG\r\n\x1a\nemping', 'latin1'))

let product: Product
let clients: Record<Caller, ApiClient>
let things: Record<string, string>

beforeAll(async () => {
  product = await startProduct()
  const owner = await signedIn(product, 'sari')
  clients = {
    'signed out': createApiClient(product.origin),
    stranger: await signedIn(product, 'tiur'),
    facilitator: await signedIn(product, 'ratna'),
    member: await signedIn(product, 'karyo'),
    ...(await signInShown(product)),
  }
  const { sessions } = await (await owner.call('GET', '/api/sessions')).json()
  const photoId = await photoIdOf(photo)
  things = {
    partnershipId: 'batang',
    documentId: BATANG,
    sessionId: sessions[0].id,
    n: '1',
    photoId,
    commentId: '1-a',
    proposalId: 'none',
    meetingId: 'none.2026-11-30',
    number: '999',
    version: '1',
    code: 'NONE-NONE-NONE-NONE',
    token: `${'A'.repeat(43)}.ics`,
  }
  await product.store.photos.put({
    partnershipId: 'batang',
    id: photoId,
    type: 'image/png',
    bytes: photo,
    personId: 'sari',
    at: 1,
  })
})
afterAll(() => product.stop())

const bodies: Partial<Record<ThingRoute, () => unknown>> = {
  push: () => {
    const doc = new Y.Doc()
    doc.getMap('plan').set('weeks', 12)
    return { id: 'batch-0001', u: encodeBytes(Y.encodeStateAsUpdate(doc)), known: 0 }
  },
  addComment: () => ({ text: 'Apa kabar?', mentions: [] }),
  settleThread: () => ({ resolved: true }),
  propose: () => ({ plan: 1, terms: 0 }),
  consentCode: () => ({ channel: 'whatsapp' }),
  answer: () => ({ stance: { kind: 'consent' }, hash: '0'.repeat(64), code: '123456' }),
  reportWork: () => ({
    data: { kind: 'obstacle', text: 'Hujan', cause: '', ownerId: 'karyo', dueDay: '2026-12-01' },
  }),
  writeMeeting: () => ({
    data: {
      kind: 'series',
      seriesId: 'rapat-baru',
      schedule: {
        title: 'Rapat koordinasi',
        time: '09:00',
        minutes: 60,
        place: 'Kantor koperasi',
        link: '',
        start: dayAt(Date.now(), 'Asia/Jakarta'),
        recurrence: { kind: 'weekly', every: 1 },
      },
    },
  }),
  closeMeeting: () => ({ seen: 0 }),
  keepPhoto: () => photo,
  decideSharing: () => ({
    data: {
      kind: 'granted',
      to: { kind: 'person', personId: 'ratna' },
      level: 'plan',
      until: Date.now() + 86_400_000,
      purpose: 'Pendampingan',
    },
  }),
  reportSupport: () => ({ data: { kind: 'assessed', quarter: '2026-Q1', grades: { trust: 3 } } }),
}

const queries: Partial<Record<ThingRoute, string>> = {
  cellHistory: '?root=plan&keys=weeks',
  searchMinutes: '?text=melinjo',
}

const call = (caller: Caller, name: ThingRoute): Promise<Response> => {
  const { method, path, bytes, idempotent }: Route = routes[name]
  const filled = path.replace(/\{(\w+)\}/g, (_, parameter: string) => things[parameter] as string)
  const headers = {
    ...(bytes?.[0] && { 'content-type': bytes[0] }),
    ...(idempotent && { 'idempotency-key': crypto.randomUUID() }),
  }
  return clients[caller].call(method, filled + (queries[name] ?? ''), bodies[name]?.(), headers)
}

const rows = Object.entries(expected) as [ThingRoute, Record<Caller, number>][]

describe.each(rows)('%s', (name, statuses) => {
  it.each(callers)('answers a caller who is %s as the matrix says', async (caller) => {
    const seq = (await product.store.log.readHead(BATANG)).seq
    const answer = await call(caller, name)
    expect(answer.status).toBe(statuses[caller])
    if (answer.status >= 400) {
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect((await product.store.log.readHead(BATANG)).seq).toBe(seq)
    }
  })
})

it('has a row for every route with a thing in its path', () => {
  const paths = Object.entries(routes).filter(([, { path }]) => path.includes('{'))
  expect(Object.keys(expected).sort()).toEqual(paths.map(([name]) => name).sort())
})

describe('the terms, which hold the prices', () => {
  const terms = 'batang.terms.1'
  it.each([
    ['signed out', 401],
    ['stranger', 404],
    ['withdrawn', 404],
    ['figures', 404],
    ['facilitator', 404],
    ['confidant', 200],
    ['guest', 404],
    ['member', 200],
  ] as const)(
    'are read by a caller who is %s with %i, and a socket to them is opened alike',
    async (caller, status) => {
      const answer = await clients[caller].call('GET', `/api/documents/${terms}/state`)
      expect(answer.status).toBe(status)
      const ticket = await clients[caller].call('POST', `/api/documents/${terms}/tickets`, {})
      expect(ticket.status).toBe(status === 200 ? 201 : status)
    },
  )

  it('tell on the wire what a payment is to those alone who may read prices', async () => {
    const work = async (caller: Caller) => (await call(caller, 'work')).text()
    for (const caller of ['confidant', 'member'] as const) expect(await work(caller)).toContain('rupiah')
    for (const caller of ['figures', 'facilitator', 'guest', 'withdrawn'] as const)
      expect(await work(caller)).not.toContain('rupiah')
  })
})

it('shows an e-mail address to its owner alone', async () => {
  const address = 'karyo@emping.example'
  await product.store.people.setEmail('karyo', address)
  const tells = async (caller: Caller, path: string) =>
    (await (await clients[caller].call('GET', path)).text()).includes(address)
  expect(await tells('member', '/api/me/messages')).toBe(true)
  for (const caller of callers)
    for (const path of ['/api/me', '/api/partnerships/batang', '/api/partnerships/batang/sharing'])
      expect(await tells(caller, path), `${caller} ${path}`).toBe(false)
  for (const caller of callers.filter((each) => each !== 'member'))
    expect(await tells(caller, '/api/me/messages'), caller).toBe(false)
  await product.store.people.setEmail('karyo', undefined)
})

it('leaves the session that nobody else may end as it was', async () => {
  const owner = await signedIn(product, 'sari')
  expect((await owner.call('GET', '/api/me')).status).toBe(200)
})

it('tells a stranger the same of what exists and of what does not', async () => {
  for (const [name] of rows) {
    const existing = await (await call('stranger', name)).text()
    const real = things
    things = {
      partnershipId: 'nothing',
      documentId: 'nothing.plan.1',
      sessionId: 'nothing',
      n: '1',
      photoId: things.photoId as string,
      commentId: 'nothing',
      proposalId: 'nothing',
      meetingId: 'nothing.2026-11-30',
      number: '9',
      version: '9',
      code: 'NONE-NONE-NONE-NONE',
      token: `${'B'.repeat(43)}.ics`,
    }
    expect(await (await call('stranger', name)).text(), name).toBe(existing)
    things = real
  }
})
