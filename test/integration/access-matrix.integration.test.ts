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

const callers = ['signed out', 'stranger', 'facilitator', 'member'] as const
type Caller = (typeof callers)[number]

type ThingRoute = {
  [Name in RouteName]: (typeof routes)[Name]['path'] extends `${string}{${string}` ? Name : never
}[RouteName]

/**
 * What each caller is answered about a thing of the partnership Batang: its plan, the partnership
 * itself, and the session in which another member is signed in. A new route with a thing in its path
 * does not compile until it has a row.
 */
const expected: Record<ThingRoute, Record<Caller, number>> = {
  revokeSession: { 'signed out': 401, stranger: 404, facilitator: 404, member: 404 },
  partnership: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  ticket: { 'signed out': 401, stranger: 404, facilitator: 201, member: 201 },
  catchUp: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  push: { 'signed out': 401, stranger: 404, facilitator: 403, member: 200 },
  cellHistory: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  documentVersion: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  packedPlan: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  commentThreads: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  comments: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  addComment: { 'signed out': 401, stranger: 404, facilitator: 403, member: 201 },
  settleThread: { 'signed out': 401, stranger: 404, facilitator: 403, member: 200 },
  deleteComment: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  agreement: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  propose: { 'signed out': 401, stranger: 404, facilitator: 403, member: 409 },
  proposal: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  withdraw: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  consentCode: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  answer: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  agreed: { 'signed out': 401, stranger: 404, facilitator: 403, member: 200 },
  agreementFile: { 'signed out': 401, stranger: 404, facilitator: 403, member: 200 },
  check: { 'signed out': 404, stranger: 404, facilitator: 404, member: 404 },
  work: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  reportWork: { 'signed out': 401, stranger: 404, facilitator: 403, member: 201 },
  meetings: { 'signed out': 401, stranger: 404, facilitator: 403, member: 200 },
  writeMeeting: { 'signed out': 401, stranger: 404, facilitator: 403, member: 201 },
  openMeeting: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  agenda: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  closeMeeting: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  minutes: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  minutesFile: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  searchMinutes: { 'signed out': 401, stranger: 404, facilitator: 403, member: 200 },
  calendar: { 'signed out': 401, stranger: 404, facilitator: 403, member: 200 },
  meetingCalendar: { 'signed out': 401, stranger: 404, facilitator: 403, member: 404 },
  calendarFeed: { 'signed out': 401, stranger: 404, facilitator: 403, member: 200 },
  makeCalendarFeed: { 'signed out': 401, stranger: 404, facilitator: 403, member: 201 },
  revokeCalendarFeed: { 'signed out': 401, stranger: 404, facilitator: 403, member: 204 },
  feed: { 'signed out': 404, stranger: 404, facilitator: 404, member: 404 },
  keepPhoto: { 'signed out': 401, stranger: 404, facilitator: 403, member: 204 },
  photo: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  sharing: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  decideSharing: { 'signed out': 401, stranger: 404, facilitator: 403, member: 201 },
  condition: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  partnershipHealth: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  support: { 'signed out': 401, stranger: 404, facilitator: 200, member: 200 },
  reportSupport: { 'signed out': 401, stranger: 404, facilitator: 403, member: 201 },
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
