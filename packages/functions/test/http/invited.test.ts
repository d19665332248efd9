import type { InvitationsView } from '@rembuk/contract/invitations'
import type { MeetingsView, MinutesView } from '@rembuk/contract/meetings'
import type { NoticeView } from '@rembuk/contract/notices'
import type { RouteName } from '@rembuk/contract/route-table'
import type { TodayView } from '@rembuk/contract/today'
import { addDays, dayAt } from '@rembuk/core/calendar'
import { meetingsBetween } from '@rembuk/core/meeting/meeting'
import { meetingsState } from '@rembuk/core/meeting/meetings-state'
import type { Minutes } from '@rembuk/core/meeting/minutes'
import { addItems, setPresence } from '@rembuk/plandoc/meeting/edit'
import { handleMessage } from '@rembuk/sync/server/handle-message'
import { lookAtPartnership } from '@rembuk/usecases/looks/look-at-partnership'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Browser } from '../support/browser'
import { freshKey, grantByAll, type Shared, startShared, withdraw } from '../support/sharing'
import { createWorld, type World } from '../support/world'

let world: World
let shared: Shared
let today: string
let first: string
let second: string

const params = (more: Record<string, string> = {}) => ({ ...shared.params, ...more })
const call = (who: Browser, name: RouteName, more: Record<string, string> = {}, body?: unknown) =>
  who.call(name, { params: params(more), headers: freshKey(), ...(body !== undefined && { body }) })
const write = (who: Browser, data: unknown) => call(who, 'writeMeeting', {}, { data })
const invite = (target: string, personId = shared.facilitatorId) =>
  write(shared.producer, { kind: 'invited', personId, target })
const takeBack = (target: string) =>
  write(shared.admin, { kind: 'uninvited', personId: shared.facilitatorId, target })
const answer = (meetingId: string) =>
  write(shared.facilitator, { kind: 'answered', meetingId, answer: 'present', remark: '' })
const open = async (meetingId: string): Promise<{ number: number; documentId: string }> =>
  (await call(shared.admin, 'openMeeting', { meetingId })).json as never
const look = () => lookAtPartnership(world.useCases, shared.partnership.id)
const mine = async () => (await shared.facilitator.call('invitations')).json as InvitationsView
const notices = async (): Promise<NoticeView[]> =>
  ((await shared.facilitator.call('notices')).json as { notices: NoticeView[] }).notices
const daysSeen = async () => {
  const { entries } = (await call(shared.facilitator, 'meetings')).json as MeetingsView
  return meetingsBetween(meetingsState(entries), today, addDays(today, 13), 'Asia/Jakarta').map(
    ({ day, title }) => `${day} ${title}`,
  )
}
const statuses = async (names: readonly RouteName[], more: Record<string, string>) =>
  Object.fromEntries(
    await Promise.all(
      names.map(async (name) => {
        const options = { params: params(more), headers: freshKey(), query: 'text=melinjo' }
        return [name, (await shared.facilitator.call(name, options)).status] as const
      }),
    ),
  )

const series = (seriesId: string, title: string, recurrence: unknown) => ({
  ...{ kind: 'series', seriesId },
  schedule: { title, time: '14:00', minutes: 60, place: 'Balai', link: '', start: today, recurrence },
})

/** Writes in an open meeting as the admin does, and closes it. */
const closeMeeting = async ({ number, documentId }: { number: number; documentId: string }) => {
  const doc = new Y.Doc()
  addItems(doc, [{ id: 'melinjo', title: 'Harga melinjo', minutes: 10 }])
  setPresence(doc, (await idOf(shared.admin)) as string, 'present')
  setPresence(doc, shared.facilitatorId, 'present')
  const u = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
  await world.live.log.claimClient(documentId, doc.clientID, await idOf(shared.admin))
  const pushed = await call(shared.admin, 'push', { documentId }, { id: `batch-${number}-1`, u, known: 0 })
  expect(pushed.status).toBe(200)
  return call(shared.admin, 'closeMeeting', { number: String(number) }, { seen: 1 })
}
const idOf = async (who: Browser) => ((await who.call('me')).json as { id: string }).id

const openSocket = async (documentId: string) => {
  const personId = shared.facilitatorId
  const sessionId = (await world.stores.sessions.list(personId))[0]?.id ?? ''
  const connectionId = `socket of ${documentId}`
  const expiresAt = world.clock.now + 60 * 60_000
  await world.live.connections.open({ connectionId, documentId, personId, sessionId, name: '', expiresAt })
  await handleMessage(world.live, connectionId, JSON.stringify({ t: 'hello', v: 1, client: 7 }))
  return connectionId
}

beforeEach(async () => {
  world = createWorld()
  shared = await startShared(world)
  await grantByAll(world, shared, 'plan')
  today = dayAt(world.clock.now, 'Asia/Jakarta')
  ;[first, second] = [`rutin.${today}`, `rutin.${addDays(today, 7)}`]
  await write(shared.admin, series('rutin', 'Rapat rutin', { kind: 'weekly', every: 1 }))
  await write(shared.admin, series('lain', 'Rapat lain', { kind: 'once' }))
})

describe('a facilitator who is invited to one meeting', () => {
  it('sees that one alone, answers, and reads it while it is held', async () => {
    expect((await call(shared.facilitator, 'meetings')).status).toBe(403)
    expect((await invite(second)).status).toBe(201)
    expect(await daysSeen()).toEqual([`${addDays(today, 7)} Rapat rutin`])
    expect((await answer(second)).status).toBe(201)
    const [held, other] = [await open(second), await open(first)]
    const read = (documentId: string) => call(shared.facilitator, 'catchUp', { documentId })
    expect((await read(held.documentId)).status).toBe(200)
    expect((await call(shared.facilitator, 'ticket', { documentId: held.documentId })).status).toBe(201)
    expect((await read(other.documentId)).status).toBe(404)
    expect((await answer(first)).status).toBe(404)
    const push = { id: 'batch-0001', u: 'AAA=', known: 0 }
    const pushed = await call(shared.facilitator, 'push', { documentId: held.documentId }, push)
    expect(pushed.status).toBe(403)
  })

  it('adds notes under their own name, and nothing that is the parties’ to decide', async () => {
    await invite(first)
    const meeting = await open(first)
    const noted = { kind: 'noted', meetingId: first, itemId: 'melinjo', text: 'Ada dana angkut' }
    expect((await write(shared.facilitator, noted)).status).toBe(201)
    expect((await write(shared.facilitator, { ...noted, meetingId: second })).status).toBe(404)
    expect((await write(shared.admin, noted)).status).toBe(403)
    for (const data of [
      { kind: 'cancelled', meetingId: first, reason: '' },
      { kind: 'ended', seriesId: 'rutin', from: today },
      { kind: 'invited', personId: shared.facilitatorId, target: 'rutin' },
    ])
      expect((await write(shared.facilitator, data)).status).toBe(403)
    for (const name of ['openMeeting', 'agenda', 'closeMeeting'] as const) {
      const body = name === 'closeMeeting' ? { seen: 0 } : undefined
      const more = { meetingId: first, number: String(meeting.number) }
      expect((await call(shared.facilitator, name, more, body)).status, name).toBe(403)
    }
  })

  it('stands in the minutes with presence and notes, reads them afterwards, and has it counted', async () => {
    await invite(first)
    const meeting = await open(first)
    await write(shared.facilitator, { kind: 'noted', meetingId: first, itemId: 'melinjo', text: 'Ada dana' })
    expect((await closeMeeting(meeting)).status).toBe(201)
    const more = { number: String(meeting.number), meetingId: first }
    const read = (await call(shared.facilitator, 'minutes', more)).json as MinutesView
    const minutes = JSON.parse(read.minutes) as Minutes
    expect(minutes.attendance.facilitators).toEqual([{ personId: shared.facilitatorId, presence: 'present' }])
    expect(minutes.attendance.present).toBe(1)
    expect(minutes.agenda[0]?.facilitatorNotes).toMatchObject([{ text: 'Ada dana' }])
    expect(read.intact).toBe(true)
    const file = await call(shared.facilitator, 'minutesFile', more)
    expect(file.status).toBe(403)
    await look()
    expect(await mine()).toMatchObject({
      ahead: [],
      attendedCount: 1,
      attended: [{ number: meeting.number, day: today, isOpen: true, partnership: shared.partnership.name }],
    })
    expect((await write(shared.facilitator, { kind: 'confirmed', number: 1, hash: read.hash })).status).toBe(
      403,
    )
  })

  it('finds it in a calendar that their programs ask for, and no other', async () => {
    await invite(second)
    const feed = (await call(shared.facilitator, 'makeCalendarFeed')).json as { path: string }
    const token = feed.path.split('/').at(-1) as string
    const calendar = (await call(shared.facilitator, 'feed', { token })).text
    expect(calendar).toContain(`DTSTART;TZID=Asia/Jakarta:${addDays(today, 7).replaceAll('-', '')}T140000`)
    expect(calendar).not.toContain('RRULE')
    expect(calendar).not.toContain('Rapat lain')
    await takeBack(second)
    expect((await call(shared.facilitator, 'feed', { token })).status).toBe(404)
  })
})

describe('a facilitator who is invited to a series', () => {
  it('sees its meetings, but not what was closed before nor the other ones', async () => {
    const before = await open(first)
    await closeMeeting(before)
    world.clock.now += 1_000
    await invite('rutin')
    const more = { number: String(before.number), meetingId: first }
    expect((await call(shared.facilitator, 'minutes', more)).status).toBe(404)
    expect((await daysSeen()).every((text) => text.endsWith('Rapat rutin'))).toBe(true)
    const found = await shared.facilitator.call('searchMinutes', { params: params(), query: 'text=melinjo' })
    expect(found.json).toEqual({ found: [] })
  })

  it('is told at once, until they answer, and has the meetings in their list', async () => {
    await invite('rutin')
    await look()
    expect((await notices()).map(({ cause }) => cause)).toMatchObject([
      { kind: 'invited', meetingId: first, isSeries: true },
    ])
    expect((await mine()).ahead.map(({ meetingId }) => meetingId)).toContain(second)
    await answer(first)
    await look()
    expect((await notices()).filter(({ cause }) => cause.kind === 'invited')).toEqual([])
    expect((await mine()).ahead[0]).toMatchObject({ meetingId: first, answer: 'present' })
    const day = async () => ((await shared.facilitator.call('today')).json as TodayView).items
    expect(await day()).toMatchObject([{ kind: 'meeting', id: first, about: 'Rapat rutin' }])
    await write(shared.facilitator, { kind: 'answered', meetingId: first, answer: 'absent', remark: '' })
    await look()
    expect((await day()).map(({ id }) => id)).toEqual([second])
    await withdraw(shared.producer, shared)
    expect(await day()).toEqual([])
  })
})

describe('an invitation that is over', () => {
  const cuts: [string, () => Promise<{ status: number }>, number][] = [
    ['is taken back', () => takeBack('rutin'), 403],
    ['loses the consent of a party', () => withdraw(shared.producer, shared), 404],
  ]

  it.each(cuts)('cuts off at once when it %s, with the open sockets', async (_, end, status) => {
    await invite('rutin')
    const meeting = await open(first)
    await look()
    const socket = await openSocket(meeting.documentId)
    expect((await end()).status).toBe(201)
    expect(world.closed).toEqual([socket])
    const more = { number: '1', meetingId: first, documentId: meeting.documentId }
    expect(await statuses(['meetings', 'searchMinutes', 'calendar', 'minutes'], more)).toEqual({
      ...{ meetings: status, searchMinutes: status, calendar: status, minutes: status },
    })
    expect((await call(shared.facilitator, 'catchUp', more)).status).toBe(404)
    expect((await answer(first)).status).toBe(status)
    expect((await mine()).ahead).toEqual([])
    await look()
    expect(await notices()).toEqual([])
  })

  it('leaves a meeting that they are invited to besides', async () => {
    await invite('rutin')
    await invite(first)
    const meeting = await open(first)
    await openSocket(meeting.documentId)
    await takeBack('rutin')
    expect(world.closed).toEqual([])
    expect(await daysSeen()).toEqual([`${today} Rapat rutin`])
  })
})

describe('an invitation', () => {
  it('is for facilitators whom the parties show more than figures, and for nobody else', async () => {
    const refused = async (personId: string) => (await invite('rutin', personId)).json
    expect(await refused('nobody')).toMatchObject({ code: 'bad-input', fields: ['personId'] })
    expect(await refused(await idOf(shared.admin))).toMatchObject({ code: 'bad-input' })
    await grantByAll(world, shared, 'aggregates')
    expect(await refused(shared.facilitatorId)).toMatchObject({ code: 'bad-input' })
  })

  it('rests while the parties show figures alone', async () => {
    await invite('rutin')
    await grantByAll(world, shared, 'aggregates')
    expect((await call(shared.facilitator, 'meetings')).status).toBe(403)
    expect((await mine()).ahead).toEqual([])
    await grantByAll(world, shared, 'plan')
    expect((await call(shared.facilitator, 'meetings')).status).toBe(200)
  })

  it('is written once, however often it is sent, and is on record with who made it', async () => {
    const sent = { params: params(), headers: freshKey() }
    const data = { kind: 'invited', personId: shared.facilitatorId, target: 'rutin' }
    for (let time = 0; time < 2; time++)
      expect((await shared.admin.call('writeMeeting', { ...sent, body: { data } })).status).toBe(201)
    const { entries } = (await call(shared.producer, 'meetings')).json as MeetingsView
    const made = entries.filter((entry) => entry.data.kind === 'invited')
    expect(made.map(({ by }) => by.personId)).toEqual([await idOf(shared.admin)])
  })

  it('of minutes that are being closed: a note that came in between is not lost', async () => {
    await invite(first)
    const meeting = await open(first)
    const { append } = world.stores.ledger
    let isNoted = false
    world.stores.ledger.append = async (ledgerId, head, added) => {
      if (!isNoted && added.some(({ id }) => id.startsWith('closed.'))) {
        isNoted = true
        await write(shared.facilitator, { kind: 'noted', meetingId: first, itemId: '', text: 'Sebentar' })
      }
      return append(ledgerId, head, added)
    }
    const refused = await closeMeeting(meeting)
    expect([refused.status, (refused.json as { code: string }).code]).toEqual([409, 'out-of-step'])
    const again = await call(shared.admin, 'closeMeeting', { number: '1' }, { seen: 1 })
    expect(again.text).toContain('Sebentar')
  })
})
