import { type RouteName, routes } from '@rembuk/contract/route-table'
import type { Route } from '@rembuk/contract/routes'
import { dayAt } from '@rembuk/core/calendar'
import { photoIdOf } from '@rembuk/core/photo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiClient, createApiClient } from '../../packages/local/test/api-client'
import { bodies, photo, queries } from './support/access-requests'
import { type Caller, callers, expected } from './support/access-rows'
import { BATANG } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'
import { signInShown } from './support/shown'

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

const call = (caller: Caller, name: RouteName): Promise<Response> => {
  const { method, path, bytes, idempotent }: Route = routes[name]
  const filled = path.replace(/\{(\w+)\}/g, (_, parameter: string) => things[parameter] as string)
  const headers = {
    ...(bytes?.[0] && { 'content-type': bytes[0] }),
    ...(idempotent && { 'idempotency-key': crypto.randomUUID() }),
  }
  return clients[caller].call(method, filled + (queries[name] ?? ''), bodies[name]?.(), headers)
}

/** Every route, in the order of the rows: some need what one before them made. */
const names = Object.keys(expected) as RouteName[]
/** Those whose path names a thing. */
const ofThings = names.filter((name) => routes[name].path.includes('{'))

it('has a row for every route, and no other', () => {
  expect(names.toSorted()).toEqual(Object.keys(routes).sort())
})

const describeRoute = (name: RouteName) =>
  describe(`${name}`, () => {
    it.each(callers)('answers a caller who is %s as the matrix says', async (caller) => {
      const seq = (await product.store.log.readHead(BATANG)).seq
      const answer = await call(caller, name)
      const text = await answer.text()
      expect(answer.status, text).toBe(expected[name][caller])
      if (answer.status >= 400) {
        expect(answer.headers.get('content-type')).toBe('application/problem+json')
        expect((await product.store.log.readHead(BATANG)).seq).toBe(seq)
      }
      if (caller === 'stranger' || caller === 'withdrawn') expect(text).not.toContain('batang')
    })
  })

// Whoever signs out is nobody's caller any more: that comes last.
for (const name of names.filter((each) => each !== 'signOut')) describeRoute(name)

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

describe('a meeting to which one facilitator is invited', () => {
  /** What the invited facilitator, others of whom some see as much, and a member are answered about it. */
  const asked = ['confidant', 'facilitator', 'figures', 'guest', 'withdrawn', 'member'] as const
  const rows = [
    ['meetings', [200, 403, 403, 403, 404, 200]],
    ['searchMinutes', [200, 403, 403, 403, 404, 200]],
    ['calendar', [200, 403, 403, 403, 404, 200]],
    ['meetingCalendar', [200, 403, 403, 403, 404, 200]],
    ['calendarFeed', [200, 403, 403, 403, 404, 200]],
    ['catchUp', [200, 404, 404, 404, 404, 200]],
    ['ticket', [201, 404, 404, 404, 404, 201]],
    // What is pushed is of a plan, as a member's device would never send it here.
    ['push', [403, 404, 404, 404, 404, 400]],
    ['minutes', [404, 403, 403, 403, 404, 404]],
    ['minutesFile', [403, 403, 403, 403, 404, 404]],
    ['agenda', [403, 403, 403, 403, 404, 200]],
    ['openMeeting', [403, 403, 403, 403, 404, 200]],
    ['closeMeeting', [403, 403, 403, 403, 404, 409]],
  ] as const satisfies readonly (readonly [RouteName, readonly number[]])[]

  beforeAll(async () => {
    const write = (data: unknown) =>
      clients.member.call(
        'POST',
        '/api/partnerships/batang/meetings',
        { data },
        { 'idempotency-key': crypto.randomUUID() },
      )
    const start = dayAt(Date.now(), 'Asia/Jakarta')
    const settings = { title: 'Rapat', time: '09:00', minutes: 60, place: 'Balai', link: '' }
    const schedule = { ...settings, start, recurrence: { kind: 'once' } }
    expect((await write({ kind: 'series', seriesId: 'diundang', schedule })).status).toBe(201)
    things = { ...things, meetingId: `diundang.${start}` }
    const opened = await (await call('member', 'openMeeting')).json()
    things = { ...things, number: String(opened.number), documentId: opened.documentId }
    const { id: personId } = await (await clients.confidant.call('GET', '/api/me')).json()
    expect((await write({ kind: 'invited', personId, target: things.meetingId })).status).toBe(201)
  })

  it.each(rows)('answers %s as the invitation says', async (name, statuses) => {
    const answers = await Promise.all(asked.map(async (caller) => (await call(caller, name)).status))
    expect(answers).toEqual(statuses)
  })
})

it('leaves the session that nobody else may end as it was', async () => {
  const owner = await signedIn(product, 'sari')
  expect((await owner.call('GET', '/api/me')).status).toBe(200)
})

it('tells a stranger the same of what exists and of what does not', async () => {
  for (const name of ofThings) {
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

describeRoute('signOut')
