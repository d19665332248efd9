import { describe, expect, it } from 'vitest'
import { MAX_SERIES } from './bounds'
import { checkMeetings, isCallLink } from './check-meetings'
import type { MeetingData, MeetingEntry, NewMeetingData, Schedule } from './meeting-data'
import { meetingsState } from './meetings-state'

const today = '2026-11-28'
const by = { personId: 'sari', partyId: 'kop' }

const weekly: Schedule = {
  title: 'Rapat koordinasi',
  time: '09:00',
  minutes: 60,
  place: '',
  link: '',
  start: '2026-11-30',
  recurrence: { kind: 'weekly', every: 1 },
}
const begun: MeetingData = { kind: 'series', seriesId: 'm', schedule: weekly }

const entry = (data: MeetingData, index: number): MeetingEntry => ({
  id: `e${index}`,
  n: index + 1,
  at: 1,
  by,
  data,
})
const refusal = (data: NewMeetingData, ...before: MeetingData[]) => {
  const error = checkMeetings(meetingsState([begun, ...before].map(entry)), { by, data }, today)
  return error && [error.code, ...(error.facts.fields ?? [])].join(' ')
}
const series = (change: Partial<Schedule>): NewMeetingData => ({
  kind: 'series',
  seriesId: 'n',
  schedule: { ...weekly, ...change },
})
const closed: MeetingData = {
  kind: 'closed',
  meetingId: 'm.2026-11-30',
  number: 1,
  seen: 1,
  hash: 'a',
  day: '2026-11-30',
  title: 'Rapat',
  presentIds: ['karyo'],
  decisions: 0,
  followUps: 0,
}
const opened: MeetingData = { kind: 'opened', meetingId: 'm.2026-11-30', number: 1 }

describe('what is written down of meetings', () => {
  it.each([
    ['a title of nothing', series({ title: ' ' }), 'bad-input title'],
    ['a time that no clock shows', series({ time: '24:00' }), 'bad-input time'],
    ['a length of a day', series({ minutes: 1440 }), 'bad-input minutes'],
    ['a link that is no address of a call', series({ link: 'javascript:alert(1)' }), 'bad-input link'],
    ['a day that there is not', series({ start: '2026-02-30' }), 'bad-input start'],
    [
      'a first day that is none of its own',
      series({ recurrence: { kind: 'monthly-weekday', nth: 1 } }),
      'bad-input recurrence',
    ],
    ['an end of another series', { kind: 'ended', seriesId: 'x', from: today } as const, 'not-found'],
    [
      'an answer for a day without a meeting',
      { kind: 'answered', meetingId: 'm.2026-12-01', answer: 'present', remark: '' } as const,
      'not-found',
    ],
    [
      'a meeting moved by years',
      { kind: 'moved', meetingId: 'm.2026-11-30', day: '2030-01-01', settings: weekly } as const,
      'bad-input day',
    ],
  ])('is refused with %s', (_, data, expected) => {
    expect(refusal(data)).toBe(expected)
  })

  it('is taken as people mean it', () => {
    expect(refusal(series({ link: 'https://meet.example/abc-def' }))).toBeUndefined()
    expect(refusal(series({ recurrence: { kind: 'monthly-weekday', nth: -1 } }))).toBeUndefined()
    expect(
      refusal({ kind: 'answered', meetingId: 'm.2026-12-07', answer: 'absent', remark: 'Panen' }),
    ).toBeUndefined()
  })

  it('cannot touch a meeting that is closed, nor answer one that is cancelled', () => {
    const cancel: NewMeetingData = { kind: 'cancelled', meetingId: 'm.2026-11-30', reason: '' }
    expect(refusal(cancel, opened, closed)).toBe('out-of-step')
    const answer: NewMeetingData = {
      kind: 'answered',
      meetingId: 'm.2026-11-30',
      answer: 'present',
      remark: '',
    }
    expect(refusal(answer, cancel)).toBe('out-of-step')
  })

  it('lets those alone speak to minutes who were there', () => {
    expect(refusal({ kind: 'confirmed', number: 1, hash: 'a' }, opened, closed)).toBe('forbidden')
    expect(refusal({ kind: 'confirmed', number: 2, hash: 'a' }, opened, closed)).toBe('not-found')
  })

  it('has an end', () => {
    const many = Array.from(
      { length: MAX_SERIES },
      (_, index): MeetingData => ({ kind: 'series', seriesId: `s${index}`, schedule: weekly }),
    )
    expect(refusal(series({}), ...many)).toBe('bad-input seriesId')
  })

  it('takes only whole https addresses as links', () => {
    for (const link of [
      'http://meet.example',
      'https://',
      'https://a b',
      'https://user@meet.example',
      'https:\\x',
    ])
      expect(isCallLink(link), link).toBe(false)
    for (const link of ['https://meet.example', 'https://zoom.example/j/1?pwd=a%20b#x'])
      expect(isCallLink(link), link).toBe(true)
  })
})
