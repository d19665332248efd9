import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayAt } from '../calendar'
import type {
  Commitment,
  DeliverCommitment,
  PayCommitment,
  ProduceCommitment,
} from '../commitment/commitment'
import type { Meeting } from '../meeting/meeting'
import type { Became, CommitmentList } from '../work/commitment-list'
import { nextSteps } from '../work/next-steps'
import type { WorkData, WorkEntry } from '../work/work-data'
import { workItems } from '../work/work-item'
import { workState } from '../work/work-state'
import { nextLook, noticesDue } from './notices-due'
import type { Standing } from './standing'

const timeZone = 'Asia/Makassar'
const planDay = '2026-11-27'
const agreedAt = Date.UTC(2026, 10, 20, 5)
const HOUR_MS = 3_600_000
/** The day's noon in the partnership. */
const noon = (day: string) => Date.parse(`${day}T12:00:00+08:00`)
const planned = { planDay, productId: 'emping' }
const deliver: DeliverCommitment = {
  kind: 'deliver',
  id: `deliver.emping.umkm.${planDay}`,
  partyId: 'umkm',
  toPartyId: 'koperasi',
  quantity: 40_000,
  window: { from: '2026-11-26', to: '2026-11-28' },
  dueDay: '2026-11-28',
  ...planned,
}
const pay: PayCommitment = {
  kind: 'pay',
  id: `pay.emping.umkm.${planDay}`,
  partyId: 'koperasi',
  toPartyId: 'umkm',
  price: 85_000,
  days: 7,
  rupiah: 3_400_000,
  dueDay: '2026-12-05',
  ...planned,
}
const produce: ProduceCommitment = {
  kind: 'produce',
  id: 'produce.emping.umkm.2026-11-23',
  partyId: 'umkm',
  quantity: 40_000,
  dueDay: '2026-11-29',
  ...planned,
}

const hadi = { personId: 'hadi', partyId: 'koperasi' }
const sari = { personId: 'sari', partyId: 'umkm' }
const reporter = (data: WorkData) => (data.kind === 'reported' && data.report.kind !== 'sent' ? hadi : sari)

const standingAfter = (
  data: WorkData[],
  became: Became = { kind: 'kept' },
  meetings: readonly Meeting[] = [],
): Standing => {
  const commitments: Commitment[] = [deliver, pay, produce]
  const list: CommitmentList = {
    version: 1,
    items: commitments.map((commitment) => ({ commitment, became })),
    products: {},
    materials: {},
  }
  const entries = data.map(
    (each, index): WorkEntry => ({
      n: index + 1,
      id: `e${index}`,
      at: noon(planDay) + index,
      by: reporter(each),
      data: each,
    }),
  )
  const people = [sari, hadi]
  return {
    partnershipId: 'p',
    timeZone,
    agreedAt,
    list,
    meetings,
    state: workState(commitments, entries),
    people,
    facilitatorIds: [],
  }
}

const reported = (report: Extract<WorkData, { kind: 'reported' }>['report']): WorkData => ({
  kind: 'reported',
  commitmentId: deliver.id,
  report,
})
const sent = (quantity: number) => reported({ kind: 'sent', day: planDay, quantity })
const received = (accepted: number) =>
  reported({ kind: 'received', day: planDay, accepted, rejected: 0, short: 0, wasted: 0 })
const paid = (rupiah: number) => reported({ kind: 'paid', day: planDay, rupiah })
const promised: WorkData = {
  kind: 'promised',
  followUpId: 't1',
  meetingId: 'rapat.2026-11-23',
  meetingNumber: 1,
  text: 'Cari sopir',
  personId: 'hadi',
  partyId: 'koperasi',
  dueDay: '2026-11-26',
}
const dropped: WorkData = { kind: 'dropped', commitmentId: 'follow-up.1.t1', reason: 'Tidak perlu lagi' }
const followed: WorkData = { kind: 'done', commitmentId: 'follow-up.1.t1', day: planDay }
const made: WorkData = { kind: 'done', commitmentId: produce.id, day: planDay }

const lateDays = (standing: Standing, day: string) =>
  noticesDue(standing, noon(day)).flatMap(({ personId, cause }) =>
    cause.kind === 'late' ? [`${personId} ${cause.day}`] : [],
  )

describe('a promise whose day is over', () => {
  it('tells those who owe it, from the day after', () => {
    const standing = standingAfter([])
    expect(lateDays(standing, '2026-11-28')).toEqual([])
    expect(lateDays(standing, '2026-11-29')).toEqual(['sari 2026-11-28'])
    expect(lateDays(standing, '2026-11-30')).toEqual(['sari 2026-11-28', 'sari 2026-11-29'])
  })

  it('tells nobody once it is kept, nor while the goods are on their way', () => {
    expect(lateDays(standingAfter([sent(40_000), made]), '2026-11-30')).toEqual([])
    expect(lateDays(standingAfter([sent(30_000), made]), '2026-11-30')).toEqual(['sari 2026-11-28'])
  })

  it('tells nobody when it was cancelled', () => {
    expect(lateDays(standingAfter([], { kind: 'cancelled' }), '2026-11-30')).toEqual([])
  })

  it('was made in a meeting, and is neither done nor dropped', () => {
    expect(lateDays(standingAfter([promised]), '2026-11-27')).toEqual(['hadi 2026-11-26'])
    for (const end of [followed, dropped])
      expect(lateDays(standingAfter([promised, end]), '2026-11-27')).toEqual([])
  })

  it('of payment counts from what was accepted', () => {
    const standing = standingAfter([made, sent(40_000), received(40_000)])
    expect(lateDays(standing, '2026-12-04')).toEqual([])
    expect(lateDays(standing, '2026-12-05')).toEqual(['hadi 2026-12-04'])
    expect(lateDays(standingAfter([made, received(40_000), paid(3_400_000)]), '2026-12-05')).toEqual([])
  })
})

describe('the end of an agreement', () => {
  const standing = { ...standingAfter([made]), term: { start: '2026-11-01', end: '2027-10-31' } }
  const stages = (now: number, of: Standing = standing) =>
    noticesDue(of, now).flatMap(({ personId, cause }) =>
      cause.kind === 'renewal' ? [`${personId} ${cause.stage}`] : [],
    )

  it('is told to both sides 60, 30 and 7 days before and when it is over, one at a time', () => {
    expect(stages(noon('2027-08-31'))).toEqual([])
    expect(stages(noon('2027-09-01'))).toEqual(['sari 60', 'hadi 60'])
    expect(stages(noon('2027-10-01'))).toEqual(['sari 30', 'hadi 30'])
    expect(stages(noon('2027-10-24'))).toEqual(['sari 7', 'hadi 7'])
    expect(stages(noon('2027-10-31'))).toEqual(['sari 7', 'hadi 7'])
    expect(stages(noon('2027-11-01'))).toEqual(['sari 0', 'hadi 0'])
  })

  it('is looked at when the next stage begins', () => {
    const look = nextLook(standing, noon('2027-09-15')) ?? 0
    expect(stages(look - 1)).toEqual(['sari 60', 'hadi 60'])
    expect(stages(look)).toEqual(['sari 30', 'hadi 30'])
  })

  it('is told no more once a later end is agreed', () => {
    const renewed = { ...standing, term: { start: '2027-11-01', end: '2028-10-31' } }
    expect(stages(noon('2027-10-24'), renewed)).toEqual([])
  })
})

const HELD = noon('2026-12-07')
const meeting: Meeting = {
  id: 'rapat.2026-12-07',
  seriesId: 'rapat',
  originalDay: '2026-12-07',
  day: '2026-12-07',
  time: '12:00',
  minutes: 60,
  startsAt: HELD,
  title: 'Rapat',
  place: 'Kantor',
  link: '',
  status: 'planned',
  isMoved: false,
  isSingle: false,
  answers: [],
  invited: [],
  notes: [],
}
const noticesOf = (standing: Standing, now: number) =>
  noticesDue(standing, now).flatMap(({ personId, cause }) =>
    cause.kind === 'meeting' ? [`${personId} ${cause.asks ? 'asked' : 'reminded'}`] : [],
  )

describe('a meeting to come', () => {
  const answered = (answer: 'present' | 'absent') => ({
    ...meeting,
    answers: [{ personId: 'hadi', answer, remark: '', at: 1 }],
  })
  const standing = (one: Meeting) => standingAfter([made], undefined, [one])

  it('asks everybody a day before, and reminds an hour before who did not decline', () => {
    expect(noticesOf(standing(meeting), HELD - 25 * HOUR_MS)).toEqual([])
    expect(noticesOf(standing(meeting), HELD - 24 * HOUR_MS)).toEqual(['sari asked', 'hadi asked'])
    expect(noticesOf(standing(answered('present')), HELD - 24 * HOUR_MS)).toEqual(['sari asked'])
    expect(noticesOf(standing(answered('present')), HELD - HOUR_MS)).toEqual([
      'sari reminded',
      'hadi reminded',
    ])
    expect(noticesOf(standing(answered('absent')), HELD - HOUR_MS)).toEqual(['sari reminded'])
    expect(noticesOf(standing(meeting), HELD)).toEqual([])
  })

  it('is silent once it is cancelled', () => {
    expect(noticesOf(standing({ ...meeting, status: 'cancelled' }), HELD - HOUR_MS)).toEqual([])
  })

  it('wakes the clock when it begins to matter', () => {
    expect(nextLook(standing(meeting), HELD - 20 * 24 * HOUR_MS)).toBeLessThanOrEqual(HELD - 24 * HOUR_MS)
    expect(nextLook(standing(meeting), HELD - 20 * HOUR_MS)).toBe(HELD - HOUR_MS)
  })
})

describe('how a meeting reminds', () => {
  const kinds = (reminders: Meeting['reminders']) =>
    [HELD - 24 * HOUR_MS, HELD - HOUR_MS].map(
      (now) =>
        noticesOf(
          standingAfter([made], undefined, [{ ...meeting, ...(reminders && { reminders }) }]),
          now,
        ).map((text) => text.replace('sari ', ''))[0],
    )

  it.each([
    [undefined, ['asked', 'reminded']],
    ['both', ['asked', 'reminded']],
    ['day', ['asked', 'asked']],
    ['hour', [undefined, 'reminded']],
    ['none', [undefined, undefined]],
  ] as const)('is what its schedule says: %s', (reminders, expected) => {
    expect(kinds(reminders)).toEqual(expected)
  })
})

describe('an invitation of a facilitator', () => {
  const DAY_MS = 24 * HOUR_MS
  const since = HELD - 10 * DAY_MS
  const invitation = (target: string) => ({
    ...{ personId: 'ratna', target, at: since },
    by: { personId: 'hadi', partyId: 'koperasi' },
  })
  const second = { ...meeting, id: 'rapat.2026-12-14', day: '2026-12-14', startsAt: HELD + 7 * DAY_MS }
  const standing = (target: string, change: Partial<Meeting> = {}, facilitatorIds = ['ratna']): Standing => ({
    ...standingAfter([made], undefined, [
      { ...meeting, invited: [invitation(target)], ...change },
      { ...second, invited: target === 'rapat' ? [invitation(target)] : [] },
    ]),
    facilitatorIds,
  })
  const told = (known: Standing, now: number) =>
    noticesDue(known, now).flatMap(({ personId, id, cause }) =>
      personId === 'ratna' ? [cause.kind === 'meeting' ? `${cause.kind} ${cause.asks}` : id] : [],
    )
  const answers = [{ personId: 'ratna', answer: 'present' as const, remark: '', at: since + 1 }]

  it('tells them at once, until they answer for the first meeting or it begins', () => {
    for (const target of ['rapat', meeting.id]) {
      const id = `invited.${target}.${since}`
      expect(told(standing(target), since - 1)).toEqual([])
      expect(told(standing(target), since)).toEqual([id])
      expect(told(standing(target, { answers }), since + 2)).toEqual([])
      expect(told(standing(target), HELD)).toEqual([])
    }
  })

  it('asks and reminds them then as everybody else', () => {
    const known = standing(meeting.id, { answers })
    expect(told(standing(meeting.id), HELD - DAY_MS)).toEqual(['meeting true'])
    expect(told(known, HELD - DAY_MS)).toEqual([])
    expect(told(known, HELD - HOUR_MS)).toEqual(['meeting false'])
    expect(told(standing('rapat', { status: 'closed', answers }), second.startsAt - DAY_MS)).toEqual([
      'meeting true',
    ])
  })

  it('is about the next meeting where the first is cancelled', () => {
    const due = noticesDue(standing('rapat', { status: 'cancelled' }), since + 1)
    expect(due.flatMap(({ cause }) => (cause.kind === 'invited' ? [cause.meetingId] : []))).toEqual([
      second.id,
    ])
  })

  it('tells nobody to whom the parties no longer show the partnership', () => {
    expect(told(standing('rapat', {}, []), since)).toEqual([])
    expect(told(standing('rapat', {}, []), HELD - HOUR_MS)).toEqual([])
  })
})

it('closed minutes ask who was there, until they say a word, but not who closed them', () => {
  const closed = {
    meetingId: meeting.id,
    number: 1,
    seen: 1,
    hash: 'a',
    day: meeting.day,
    title: 'Rapat',
    presentIds: ['sari', 'hadi'],
    decisions: 0,
    followUps: 0,
    at: HELD,
    by: { personId: 'hadi' },
    opinions: new Map(),
  }
  const asked = (opinions: NonNullable<Meeting['closed']>['opinions']) =>
    noticesDue(
      standingAfter([made], undefined, [
        { ...meeting, status: 'closed', number: 1, closed: { ...closed, opinions } },
      ]),
      HELD + 1,
    ).flatMap(({ personId, cause }) => (cause.kind === 'minutes' ? [personId] : []))
  expect(asked(new Map())).toEqual(['sari'])
  expect(asked(new Map([['sari', { personId: 'sari', at: 2 }]]))).toEqual([])
})

const anyData = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 50_000 }).map(sent),
    fc.integer({ min: 1, max: 50_000 }).map(received),
    fc.integer({ min: 1, max: 4_000_000 }).map(paid),
    fc.constantFrom(made, promised, dropped, followed),
  ),
  { maxLength: 6 },
)
const anyTime = fc.integer({ min: 0, max: 24 * 40 }).map((hours) => agreedAt + hours * HOUR_MS)

it('somebody is told that they are late exactly when the list of work shows them something late to do', () => {
  fc.assert(
    fc.property(anyData, anyTime, (data, now) => {
      const standing = standingAfter(data)
      const told = noticesDue(standing, now).filter(({ cause }) => cause.kind === 'late')
      const late = workItems(standing.list, standing.state, dayAt(now, timeZone)).filter(
        (item) => item.isLate,
      )
      for (const { personId, partyId } of standing.people) {
        const toDo = late.flatMap((item) => nextSteps(item, partyId))
        const has = toDo.some(({ kind }) => kind === 'done' || kind === 'send' || kind === 'pay')
        expect(told.some((notice) => notice.personId === personId)).toBe(has)
      }
    }),
  )
})

it('until the next look nothing new is due, and then something is', () => {
  const due = (standing: Standing, now: number) => noticesDue(standing, now).map(({ id }) => id)
  fc.assert(
    fc.property(anyData, anyTime, fc.double({ min: 0, max: 1, noNaN: true }), (data, now, share) => {
      const standing = standingAfter(data)
      const next = nextLook(standing, now)
      const before = Math.floor(now + share * ((next ?? noon(addDays(planDay, 20))) - 1 - now))
      if (before >= now) expect(due(standing, before)).toEqual(due(standing, now))
      if (next === undefined) return
      expect(next).toBeGreaterThan(now)
      expect(due(standing, next).length).toBeGreaterThan(due(standing, next - 1).length)
    }),
  )
})
