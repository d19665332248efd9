import type { PartnershipDetail, PartnershipList } from '@rembuk/contract/partnerships'
import { partnershipDetail, partnershipList } from '@rembuk/contract/partnerships'
import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Browser, createBrowser } from '../support/browser'
import { ADMIN_PHONE, newPartnership, PRODUCER_PHONE, STRANGER_PHONE } from '../support/partnership'
import { createWorld, type World } from '../support/world'

let world: World
let admin: Browser

beforeEach(async () => {
  world = createWorld()
  admin = createBrowser(world)
  await admin.signIn(ADMIN_PHONE)
})

const create = (body: unknown = newPartnership, key = 'key-number-1') =>
  admin.call('createPartnership', { body, headers: { 'idempotency-key': key } })

const listed = async (browser: Browser) =>
  ((await browser.call('partnerships')).json as PartnershipList).partnerships

describe('starting a partnership', () => {
  it('makes the starter admin of their party and shows it as the contract says', async () => {
    const { status, json } = await create()
    expect(status).toBe(201)
    const detail = v.parse(partnershipDetail, json)
    const cooperative = detail.parties.find(({ kind }) => kind === 'cooperative')
    expect(detail).toMatchObject({ name: 'Mitra Limpung', role: 'admin', partyId: cooperative?.id })
    expect(detail.planDocumentId).toBe(`${detail.id}.plan.1`)
    expect(v.parse(partnershipList, { partnerships: await listed(admin) }).partnerships).toHaveLength(1)
  })

  it('makes a contact member of their producer, who finds it after signing in', async () => {
    await create()
    const producer = createBrowser(world)
    expect(await producer.signIn(PRODUCER_PHONE), 'asks for their own name').toMatchObject({ name: '' })
    const [found] = await listed(producer)
    const own = found?.parties.find(({ id }) => id === found.partyId)
    expect(found?.role).toBe('member')
    expect(own).toMatchObject({ name: 'Emping Contoh', kind: 'producer' })
  })

  it('makes a contact of the cooperative its staff when a producer starts it', async () => {
    const body = {
      ...newPartnership,
      cooperative: { name: 'Koperasi Contoh', contactName: 'Pak Budi', contactPhone: PRODUCER_PHONE },
      producers: [{ name: 'Emping Contoh' }],
      mine: 0,
    }
    const { people, role } = (await create(body)).json as PartnershipDetail
    expect(role).toBe('admin')
    expect(people.map(({ name, role }) => [name, role]).toSorted()).toEqual([
      ['', 'admin'],
      ['Pak Budi', 'staff'],
    ])
  })

  it.each([
    [{ mine: 1 }, ['mine']],
    [{ mine: -1 }, ['mine']],
    [{ timeZone: 'Europe/Paris' }, ['timeZone']],
    [{ producers: [] }, ['producers']],
    [{ name: '   ' }, ['name']],
    [{ name: 'Mitra \u202egnupmiL' }, ['name']],
    [{ name: 'half a character \ud83d' }, ['name']],
    [{ region: 'two\nlines' }, ['region']],
    [{ cooperative: { name: 'null \u0000' } }, ['cooperative.name']],
    [{ producers: [{ name: 'A', contactPhone: '123456789' }] }, ['producers.0.contactPhone']],
    [{ producers: [{ name: 'A', contactName: 'Bu Sari' }] }, ['producers.0.contactPhone']],
    [{ producers: [{ name: 'A', contactPhone: ADMIN_PHONE }] }, ['producers.0.contactPhone']],
    [
      {
        producers: [
          { name: 'A', contactPhone: PRODUCER_PHONE },
          { name: 'B', contactPhone: '0812 0000 0002' },
        ],
      },
      ['producers.1.contactPhone'],
    ],
  ])('refuses %j, naming the field, and starts nothing', async (change, fields) => {
    const reply = await create({ ...newPartnership, ...change })
    expect(reply.json).toMatchObject({ status: 400, code: 'bad-input', fields })
    expect(await listed(admin)).toEqual([])
    expect(reply.text).not.toMatch(/0812|6281/)
  })

  it('is possible twenty times a day', async () => {
    for (let i = 0; i < 20; i++) expect((await create(newPartnership, `key-number-${i}`)).status).toBe(201)
    expect((await create(newPartnership, 'key-number-20')).status).toBe(429)
  })
})

describe('sending the same request again', () => {
  it('gives the same answer and makes nothing new', async () => {
    const first = await create()
    const second = await create()
    expect([second.status, second.text, second.headers]).toEqual([first.status, first.text, first.headers])
    expect(await listed(admin)).toHaveLength(1)
  })

  it('makes one partnership of twenty at once', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => create()))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201, 409]))
    expect(await listed(admin)).toHaveLength(1)
  })

  it('has one effect when the first answer was lost after the store had taken it', async () => {
    world.faults.set('idempotency.finish', new Error('time is up'))
    expect((await create()).status).toBe(500)
    world.faults.clear()
    expect((await create()).json).toMatchObject({ status: 409, code: 'still-running', retryAfterSeconds: 1 })
    world.clock.now += 40_000
    expect((await create()).status).toBe(201)
    expect(await listed(admin)).toHaveLength(1)
  })

  it('may succeed after a failure', async () => {
    world.faults.set('partnerships.create', new Error('no'))
    expect((await create()).status).toBe(500)
    world.faults.clear()
    expect((await create()).status).toBe(201)
  })

  it('is refused when the content differs', async () => {
    await create()
    const reply = await create({ ...newPartnership, name: 'Another' })
    expect(reply.json).toMatchObject({ status: 422, code: 'key-reused' })
  })

  it('tells the keys of two people apart', async () => {
    await create()
    const other = createBrowser(world)
    await other.signIn(STRANGER_PHONE)
    const reply = await other.call('createPartnership', {
      body: { ...newPartnership, name: 'Another' },
      headers: { 'idempotency-key': 'key-number-1' },
    })
    expect(reply.json).toMatchObject({ name: 'Another' })
  })

  it.each(['', 'short', 'with space', 'x'.repeat(129)])('needs a proper key, not %j', async (key) => {
    const reply = await create(newPartnership, key)
    expect(reply.json).toMatchObject({ status: 400, fields: ['Idempotency-Key'] })
  })
})
