import type { ScheduledReportsView } from '@rembuk/contract/scheduled-reports'
import { defaultMessageChoice } from '@rembuk/core/message/message-choice'
import { Outage } from '@rembuk/usecases/ports/outage'
import { sendDueReport } from '@rembuk/usecases/reports/send-due-report'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClockHandler } from '../src/jobs/clock'
import { createStreamHandler } from '../src/jobs/stream'
import { FACILITATOR_PHONE } from './support/partnership'
import { freshKey, grant, startShared, withdraw } from './support/sharing'
import { createWorld, lastCode, type World } from './support/world'
import { written } from './support/written'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const ADDRESS = 'ratna@dinas.example'
/** Mondays at eight, in Jakarta. The world begins on Monday, 23 November 2026, at nine. */
const weekly = {
  rhythm: { kind: 'weekly', weekday: 0 },
  at: 8 * 60,
  timeZone: 'Asia/Jakarta',
  by: 'whatsapp',
  isPaused: false,
} as const
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`)

const setUp = async (world: World = createWorld()) => {
  const shared = await startShared(world)
  const { facilitator, partnership } = shared
  const until = world.clock.now + 300 * DAY_MS
  for (const party of [shared.admin, shared.producer])
    await grant(world, party, shared, { level: 'aggregates', until })
  const follow = () => createStreamHandler(world)(written(`${partnership.id}.sharing`))
  await follow()
  const tick = () => createClockHandler(world)({}, { getRemainingTimeInMillis: () => 60_000 })
  const tickAt = async (day: string, time: string) => {
    world.clock.now = at(day, time)
    await tick()
  }
  const choose = async (more: object = {}) => {
    const reply = await facilitator.call('scheduleReport', { body: { ...weekly, ...more } })
    return { status: reply.status, view: reply.json as ScheduledReportsView }
  }
  const reports = async () => (await facilitator.call('scheduledReports')).json as ScheduledReportsView
  const messages = () => world.outbox.filter(({ text }) => text.startsWith('Rembuk: laporan'))
  const addEmail = async () => {
    await facilitator.call('emailCode', { body: { address: ADDRESS } })
    await facilitator.call('confirmEmail', {
      body: { code: lastCode(world, ADDRESS) },
      headers: freshKey(),
    })
  }
  return { world, ...shared, follow, tick, tickAt, choose, reports, messages, addEmail }
}

describe('a facilitator’s report', () => {
  it('comes on its day at its time, and says who is seen, who needs help and why', async () => {
    const { choose, tickAt, messages, reports } = await setUp()
    const { status, view } = await choose({ region: '33.25' })
    expect([status, view.nextAt]).toEqual([200, at('2026-11-30', '08:00')])
    await tickAt('2026-11-30', '07:55')
    expect(messages()).toEqual([])
    await tickAt('2026-11-30', '08:00')
    expect(messages()).toMatchObject([
      {
        channel: 'whatsapp',
        to: FACILITATOR_PHONE,
        link: 'https://app.example/pendamping?wilayah=33.25',
        key: expect.stringMatching(/^[\w-]{43}$/),
      },
    ])
    expect(messages()[0]?.text.split('\n')).toEqual([
      'Rembuk: laporan 30/11/2026, Kabupaten Batang.',
      'Terlihat 1 dari 1 kemitraan.',
      'Perlu bantuan 0, perlu dilihat 0, baik 1.',
      '',
      'Tidak ada yang perlu bantuan.',
    ])
    const { sent, nextAt } = await reports()
    expect(nextAt).toBe(at('2026-12-07', '08:00'))
    expect(sent).toMatchObject([{ day: '2026-11-30', outcome: 'sent', text: messages()[0]?.text }])
  })

  it('says what has changed since the one before of the same scope, by name only of who is seen', async () => {
    const { world, choose, tickAt, messages, admin, to, params, follow } = await setUp()
    await choose()
    await tickAt('2026-11-30', '08:00')
    await tickAt('2027-01-24', '12:00')
    await tickAt('2027-01-25', '08:00')
    const second = messages().at(-1)?.text
    expect(second).toContain('Sejak laporan 18/01/2027: perlu bantuan 0 → 1, baik 1 → 0.')
    expect(second).toContain('Baru perlu bantuan: Mitra Limpung.')
    expect(second).toMatch(/\n1\. Mitra Limpung: \d+ minggu tanpa .*; .*$/)
    await withdraw(admin, { params, to })
    await follow()
    await tickAt('2027-02-01', '08:00')
    const third = messages().at(-1)?.text ?? ''
    expect(third).toContain('Terlihat 0 dari 1 kemitraan.')
    expect(third).not.toContain('Mitra Limpung')
    expect(third).toContain('Belum ada yang mengizinkan Anda melihat keadaannya.')
    await choose({ region: '33' })
    world.clock.now += DAY_MS
    await tickAt('2027-02-08', '08:00')
    expect(messages().at(-1)?.text).not.toContain('Sejak laporan')
  })

  it('goes by e-mail to who has an address, and by WhatsApp once it is taken out', async () => {
    const { choose, tickAt, messages, addEmail, facilitator, reports } = await setUp()
    const refused = await facilitator.call('scheduleReport', { body: { ...weekly, by: 'email' } })
    expect(refused.json).toMatchObject({ code: 'bad-input', fields: ['by'] })
    await addEmail()
    expect((await choose({ by: 'email' })).view.email).toBe(ADDRESS)
    await tickAt('2026-11-30', '08:00')
    expect(messages()).toMatchObject([
      {
        channel: 'email',
        to: ADDRESS,
        subject: 'Laporan Rembuk 30/11/2026: 0 kemitraan perlu bantuan',
        stop: 'https://app.example/pendamping/laporan',
      },
    ])
    await facilitator.call('removeEmail')
    await tickAt('2026-12-07', '08:00')
    expect(messages().map(({ channel }) => channel)).toEqual(['email', 'whatsapp'])
    const { schedule, sent } = await reports()
    expect([schedule?.by, ...sent.map(({ by }) => by)]).toEqual(['whatsapp', 'whatsapp', 'email'])
    expect((await choose({ ...schedule, isPaused: true })).status).toBe(200)
    expect(JSON.stringify(sent)).not.toContain('helpIds')
  })

  it('waits for the end of the quiet hours, and for the clock, but not for one that is overtaken', async () => {
    const { choose, tickAt, messages, facilitator } = await setUp()
    await choose({ at: 5 * 60 })
    await tickAt('2026-11-30', '05:30')
    expect(messages()).toEqual([])
    await tickAt('2026-11-30', '06:00')
    expect(messages()).toHaveLength(1)
    const quiet = { ...defaultMessageChoice, quietFrom: 5 * 60, quietUntil: 12 * 60 }
    await facilitator.call('setMessages', { body: quiet })
    await tickAt('2026-12-07', '11:55')
    expect(messages()).toHaveLength(1)
    await tickAt('2026-12-08', '13:00')
    expect(messages()[1]?.text).toContain('laporan 07/12/2026')
    await tickAt('2026-12-29', '13:00')
    expect(messages()).toHaveLength(3)
    expect(messages()[2]?.text).toContain('laporan 28/12/2026')
  })

  it('comes at its time again once the quiet hours are shorter', async () => {
    const { choose, tick, tickAt, messages, facilitator } = await setUp()
    const quiet = { ...defaultMessageChoice, quietUntil: 12 * 60 }
    await facilitator.call('setMessages', { body: quiet })
    expect((await choose()).view.nextAt).toBe(at('2026-11-30', '12:00'))
    await facilitator.call('setMessages', { body: defaultMessageChoice })
    await tick()
    await tickAt('2026-11-30', '08:00')
    expect(messages()).toHaveLength(1)
  })

  it('is changed, paused, taken up again and stopped; what was sent stays', async () => {
    const { choose, tickAt, messages, facilitator, reports } = await setUp()
    await choose()
    const monthly = await choose({ rhythm: { kind: 'monthly', day: 31 } })
    expect(monthly.view.nextAt).toBe(at('2026-11-30', '08:00'))
    await tickAt('2026-11-30', '08:00')
    await choose({ isPaused: true })
    expect((await reports()).nextAt).toBeUndefined()
    await tickAt('2026-12-14', '09:00')
    expect(messages()).toHaveLength(1)
    const again = await choose()
    expect(again.view.nextAt).toBe(at('2026-12-21', '08:00'))
    await tickAt('2026-12-21', '07:00')
    expect(messages()).toHaveLength(1)
    await tickAt('2026-12-21', '08:00')
    expect(messages()).toHaveLength(2)
    const stopped = (await facilitator.call('stopReports')).json as ScheduledReportsView
    expect([stopped.schedule, stopped.nextAt, stopped.sent.length]).toEqual([undefined, undefined, 2])
    await tickAt('2026-12-28', '08:00')
    expect(messages()).toHaveLength(2)
  })

  it('that is chosen anew on the day of one that was sent does not come twice that day', async () => {
    const { choose, tickAt, messages } = await setUp()
    await choose()
    await tickAt('2026-11-30', '08:00')
    await choose({ at: 10 * 60 })
    await tickAt('2026-11-30', '10:00')
    expect(messages()).toHaveLength(1)
  })

  it('is for facilitators: nobody else has one, and who is none any more gets none', async () => {
    const { choose, tickAt, messages, admin, world, facilitatorId } = await setUp()
    for (const [name, options] of [
      ['scheduledReports', {}],
      ['scheduleReport', { body: weekly }],
      ['stopReports', {}],
    ] as const)
      expect((await admin.call(name, options)).status, name).toBe(404)
    await choose()
    await world.stores.facilitators.remove(facilitatorId)
    await tickAt('2026-11-30', '08:00')
    expect(messages()).toEqual([])
    expect(await world.stores.reports.schedule(facilitatorId)).toBeUndefined()
  })

  it.each([
    { rhythm: { kind: 'weekly', weekday: 7 } },
    { rhythm: { kind: 'monthly', day: 0 } },
    { rhythm: { kind: 'daily' } },
    { at: 1_440 },
    { by: 'sms' },
    { region: '99' },
    { programme: '' },
    { timeZone: 'Mars/Olympus' },
  ])('is refused as %j', async (wrong) => {
    const { choose } = await setUp()
    expect((await choose(wrong)).status).toBe(400)
  })
})

describe('one report', () => {
  it('that nobody took comes later under the same key, and is read meanwhile', async () => {
    const { world, choose, tickAt, tick, messages, reports } = await setUp()
    await choose()
    world.faults.set('messenger.send', new Outage('no sender'))
    await tickAt('2026-11-30', '08:00')
    expect((await reports()).sent).toMatchObject([{ outcome: 'failed' }])
    expect((await reports()).sent[0]?.text).toContain('Rembuk: laporan 30/11/2026')
    world.faults.clear()
    world.clock.now += HOUR_MS
    await tick()
    expect(messages()).toHaveLength(1)
    expect((await reports()).sent).toMatchObject([{ outcome: 'sent' }])
  })

  it('is sent once, whatever dies and however many clocks run', async () => {
    const step = fc.record({
      fault: fc.constantFrom(
        ...[undefined, 'reports.begin', 'reports.end', 'reports.last', 'conditions.page', 'wakeUps.set'],
      ),
      runs: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 1, max: 200 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        const { world, choose, tick, messages, facilitatorId } = await setUp()
        await choose()
        world.clock.now = at('2026-11-30', '08:00')
        for (const { fault, runs, minutes } of steps) {
          if (fault) world.faults.set(fault, new Error('no answer'))
          const looks = Array.from({ length: runs }, () => sendDueReport(world.useCases, facilitatorId))
          await Promise.allSettled([tick(), ...looks])
          world.faults.clear()
          world.clock.now += minutes * 60_000
        }
        world.clock.now = at('2026-12-01', '08:00')
        await tick()
        await tick()
        expect(messages()).toHaveLength(1)
        expect(await world.stores.wakeUps.due(at('2026-12-07', '08:00'), 100)).toContainEqual(
          expect.objectContaining({ about: 'report', id: facilitatorId }),
        )
      }),
      { numRuns: 25 },
    )
  })
})
