import { dayAt } from '@rembuk/core/calendar'
import { addItems, setPresence } from '@rembuk/plandoc/meeting/edit'
import { notesText, writeNotes } from '@rembuk/plandoc/meeting/notes'
import { CLOSE } from '@rembuk/sync/protocol/close-codes'
import { PROTOCOL_VERSION } from '@rembuk/sync/protocol/frames'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ApiClient } from '../../packages/local/test/api-client'
import { openSocket } from '../../packages/local/test/gateway/test-gateway'
import { openPlan, PATIENCE, synced } from './support/live'
import { signedIn } from './support/people'
import { type Product, startProduct } from './support/product'
import { signInShown } from './support/shown'
import { socketAddress } from './support/wire'

const AT = '/api/partnerships/batang'
const today = dayAt(Date.now(), 'Asia/Jakarta')

let product: Product
let sari: ApiClient
let ratna: ApiClient
let confidant: ApiClient
let held = 0

beforeAll(async () => {
  product = await startProduct()
  ;[sari, ratna] = await Promise.all([signedIn(product, 'sari'), signedIn(product, 'ratna')])
  confidant = (await signInShown(product)).confidant
})
afterAll(() => product.stop())

const keyed = () => ({ 'idempotency-key': crypto.randomUUID() })
const write = (person: ApiClient, data: unknown) => person.call('POST', `${AT}/meetings`, { data }, keyed())
const idOf = async (person: ApiClient) => (await (await person.call('GET', '/api/me')).json()).id as string

/** An open meeting of today, of a series of its own. */
const opened = async () => {
  const seriesId = `undangan-${++held}`
  const settings = { title: 'Rapat', time: '13:00', minutes: 60, place: 'Balai', link: '' }
  const schedule = { ...settings, start: today, recurrence: { kind: 'once' } }
  expect((await write(sari, { kind: 'series', seriesId, schedule })).status).toBe(201)
  const meetingId = `${seriesId}.${today}`
  const answer = await sari.call('POST', `${AT}/meetings/${meetingId}/document`, undefined, keyed())
  return { ...((await answer.json()) as { number: number; documentId: string }), meetingId }
}

const invitation = async (kind: 'invited' | 'uninvited', target: string, person = ratna) =>
  expect((await write(sari, { kind, personId: await idOf(person), target })).status).toBe(201)

/** What each person is answered about a meeting's document, its minutes and the list of meetings. */
const statuses = async (
  person: ApiClient,
  { number, documentId }: { number: number; documentId: string },
) => ({
  document: (await person.call('GET', `/api/documents/${documentId}/state`)).status,
  socket: (await person.call('POST', `/api/documents/${documentId}/tickets`, {})).status,
  minutes: (await person.call('GET', `${AT}/minutes/${number}`)).status,
})

describe('a facilitator at a meeting', () => {
  it('reads along over the socket as everybody writes, and writes nothing', async () => {
    const meeting = await opened()
    await invitation('invited', meeting.meetingId)
    const [hers, guests] = [
      openPlan(product, sari, { documentId: meeting.documentId }),
      openPlan(product, ratna, { documentId: meeting.documentId }),
    ]
    await synced(hers, guests)
    expect(guests.status().role).toBe('reader')
    addItems(hers.doc, [{ id: 'melinjo', title: 'Harga melinjo', minutes: 10 }])
    writeNotes(hers.doc, { itemId: 'melinjo', text: 'Harga naik.' })
    await vi.waitUntil(() => notesText(guests.doc, 'melinjo').toString() === 'Harga naik.', PATIENCE)
    const last = async () => (await product.store.log.readHead(meeting.documentId)).seq
    const before = await last()
    writeNotes(guests.doc, { itemId: 'melinjo', text: 'Harga turun.' })
    setPresence(hers.doc, 'sari', 'present')
    await vi.waitUntil(() => hers.status().unsent === 0, PATIENCE)
    expect(await last()).toBe(before + 1)
    expect(notesText(hers.doc, 'melinjo').toString()).toBe('Harga naik.')
  })

  it('is put out over the open socket as soon as the invitation is taken back, and others stay', async () => {
    const meeting = await opened()
    await invitation('invited', meeting.meetingId)
    await invitation('invited', meeting.meetingId, confidant)
    const [guests, others] = [
      openPlan(product, ratna, { documentId: meeting.documentId }),
      openPlan(product, confidant, { documentId: meeting.documentId }),
    ]
    await synced(guests, others)
    await invitation('uninvited', meeting.meetingId)
    await vi.waitUntil(() => guests.status().refusal === 'no-access', PATIENCE)
    expect(others.status()).toMatchObject({ role: 'reader', synced: true })
    expect(await statuses(ratna, meeting)).toEqual({ document: 404, socket: 404, minutes: 404 })
    expect(await statuses(confidant, meeting)).toEqual({ document: 200, socket: 201, minutes: 404 })
  })

  it('is put out of the room when a party takes its consent back', async () => {
    const meeting = await opened()
    await invitation('invited', meeting.meetingId, confidant)
    const guests = openPlan(product, confidant, { documentId: meeting.documentId })
    await synced(guests)
    const to = { kind: 'person', personId: await idOf(confidant) }
    const withdrawn = { data: { kind: 'withdrawn', to } }
    expect((await sari.call('POST', `${AT}/sharing`, withdrawn, keyed())).status).toBe(201)
    await vi.waitUntil(() => guests.status().refusal === 'no-access', PATIENCE)
    expect(await statuses(confidant, meeting)).toEqual({ document: 404, socket: 404, minutes: 404 })
  })

  it('does not get in with a ticket from before the invitation was taken back', async () => {
    const meeting = await opened()
    await invitation('invited', meeting.meetingId)
    const address = await socketAddress(ratna, meeting.documentId)
    await invitation('uninvited', meeting.meetingId)
    const socket = await openSocket(address)
    const heard: unknown[] = []
    socket.on('message', (data) => heard.push(JSON.parse(data.toString())))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.send(JSON.stringify({ t: 'hello', v: PROTOCOL_VERSION, client: 9_001 }))
    await closed
    expect(heard).toEqual([{ t: 'bye', code: CLOSE.noAccess }])
  })
})
