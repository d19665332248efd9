import { describe, expect, it } from 'vitest'
import { attendedBy, invitedAhead } from './attendance-of'
import { checkMeetings } from './check-meetings'
import { isInvited } from './invitation'
import { invitedEntries } from './invited-entries'
import { findMeeting, meetingsBetween } from './meeting'
import type { MeetingData, MeetingEntry, NewMeetingData, Schedule } from './meeting-data'
import { meetingsState } from './meetings-state'

const ZONE = 'Asia/Jakarta'
const DAY = '2026-11-30'
const [first, second, third] = ['m.2026-11-30', 'm.2026-12-07', 'm.2026-12-14'] as const
const weekly: Schedule = {
  ...{ title: 'Rapat', time: '09:00', minutes: 60, place: 'Kantor', link: '' },
  ...{ start: DAY, recurrence: { kind: 'weekly', every: 1 } },
}
const begun: MeetingData = { kind: 'series', seriesId: 'm', schedule: weekly }
const other: MeetingData = { kind: 'series', seriesId: 'rahasia', schedule: { ...weekly, title: 'Rahasia' } }
const invited = (target: string, personId = 'ratna'): MeetingData => ({ kind: 'invited', personId, target })
const uninvited = (target: string): MeetingData => ({ kind: 'uninvited', personId: 'ratna', target })
const opened = (meetingId: string, number: number): MeetingData => ({ kind: 'opened', meetingId, number })
const closed = (meetingId: string, number: number, facilitatorIds?: string[]): MeetingData => ({
  ...{ kind: 'closed', meetingId, number, seen: 1, hash: 'h', day: meetingId.slice(2), title: 'Rapat' },
  ...{ presentIds: ['sari'], decisions: 0, followUps: 0 },
  ...(facilitatorIds && { facilitatorIds }),
})
const entriesOf = (...data: MeetingData[]): MeetingEntry[] =>
  data.map((each, index) => ({
    ...{ id: `e${index}`, n: index + 1, at: 1_000 * (index + 1) },
    ...{ by: { personId: 'sari', partyId: 'kop' }, data: each },
  }))
const seen = (...data: MeetingData[]) => meetingsState(invitedEntries(entriesOf(...data), 'ratna'))
const daysSeen = (...data: MeetingData[]) =>
  meetingsBetween(seen(...data), '2026-11-01', '2026-12-20', ZONE).map(({ day, title }) => `${day} ${title}`)

describe('what an invited facilitator sees of meetings', () => {
  it('is nothing without an invitation, nor with another one’s or one that was taken back', () => {
    const all = [begun, other, opened(first, 1), closed(first, 1)]
    expect(invitedEntries(entriesOf(...all), 'ratna')).toEqual([])
    expect(invitedEntries(entriesOf(...all, invited('m', 'dewi')), 'ratna')).toEqual([])
    expect(invitedEntries(entriesOf(...all, invited('m'), uninvited('m')), 'ratna')).toEqual([])
  })

  it('is one meeting alone of a series, where the invitation is to it', () => {
    const moved: MeetingData = {
      ...{ kind: 'moved', meetingId: third, day: '2026-12-15' },
      settings: { title: 'Rapat lain', time: '10:00', minutes: 30, place: '', link: '' },
    }
    const answer: MeetingData = { kind: 'answered', meetingId: first, answer: 'present', remark: '' }
    expect(daysSeen(begun, other, invited(second), moved, answer)).toEqual(['2026-12-07 Rapat'])
    expect(seen(begun, invited(second), answer).records.size).toBe(0)
    expect(daysSeen(begun, invited(third), moved)).toEqual(['2026-12-15 Rapat lain'])
    expect(daysSeen(begun, invited(third), invited(first))).toEqual(['2026-11-30 Rapat', '2026-12-14 Rapat'])
  })

  it('is the meeting as it is planned now, however its series changed', () => {
    const later: MeetingData = {
      ...{ kind: 'series', seriesId: 'm' },
      schedule: { ...weekly, start: '2026-12-07', title: 'Rapat baru' },
    }
    expect(daysSeen(begun, invited(second), later)).toEqual(['2026-12-07 Rapat baru'])
    expect(daysSeen(begun, invited(second), { kind: 'ended', seriesId: 'm', from: '2026-12-01' })).toEqual([])
  })

  it('is the whole series where the invitation is to it, but not what was closed before', () => {
    const all = [begun, opened(first, 1), closed(first, 1), opened(second, 2), invited('m')]
    const state = seen(...all)
    expect(daysSeen(...all)).toHaveLength(3)
    expect([findMeeting(state, first, ZONE)?.number, findMeeting(state, second, ZONE)?.number]).toEqual([
      undefined,
      2,
    ])
    const after = seen(...all, closed(second, 2), { kind: 'confirmed', number: 2, hash: 'h' })
    expect(findMeeting(after, second, ZONE)?.closed?.opinions.size).toBe(1)
    expect(findMeeting(after, first, ZONE)?.closed).toBeUndefined()
  })

  it('ends at once when the invitation is taken back, also of what they attended', () => {
    const all = [begun, invited('m'), opened(first, 1), closed(first, 1, ['ratna'])]
    expect(isInvited(meetingsState(entriesOf(...all)), 'ratna', first)).toBe(true)
    const after = meetingsState(entriesOf(...all, uninvited('m')))
    expect(isInvited(after, 'ratna', first)).toBe(false)
    expect(attendedBy(after, 'ratna').map(({ number, isOpen }) => [number, isOpen])).toEqual([[1, false]])
  })

  it('lists what comes until it is over, and what they attended by the minutes', () => {
    const state = meetingsState(entriesOf(begun, invited('m'), opened(first, 1), closed(first, 1, ['ratna'])))
    const at = (text: string) => ({ now: Date.parse(text), timeZone: ZONE })
    const next = (text: string) => invitedAhead(state, 'ratna', at(text))[0]?.day
    expect(next('2026-12-07T02:59:00Z')).toBe('2026-12-07')
    expect(next('2026-12-07T03:00:00Z')).toBe('2026-12-14')
    expect(invitedAhead(state, 'dewi', at('2026-12-07T02:00:00Z'))).toEqual([])
    expect(attendedBy(state, 'ratna')).toMatchObject([{ number: 1, isOpen: true }])
    expect(attendedBy(state, 'dewi')).toEqual([])
  })
})

describe('an invitation is refused', () => {
  const refusal = (data: NewMeetingData, before: MeetingData[], partyId?: string) =>
    checkMeetings(
      meetingsState(entriesOf(begun, ...before)),
      { by: { personId: 'ratna', ...(partyId !== undefined && { partyId }) }, data },
      DAY,
    )?.code
  const invite = (target: string): NewMeetingData => ({ kind: 'invited', personId: 'ratna', target })
  const note: NewMeetingData = { kind: 'noted', meetingId: first, itemId: '', text: 'Baik' }
  const answer: NewMeetingData = { kind: 'answered', meetingId: first, answer: 'present', remark: '' }

  it('to what there is not, and to what is closed or cancelled', () => {
    expect(refusal(invite('m'), [], 'kop')).toBeUndefined()
    expect(refusal(invite(first), [], 'kop')).toBeUndefined()
    expect(refusal(invite('nothing'), [], 'kop')).toBe('not-found')
    expect(refusal(invite('m.2026-12-01'), [], 'kop')).toBe('not-found')
    expect(refusal(invite(first), [opened(first, 1), closed(first, 1)], 'kop')).toBe('out-of-step')
    expect(refusal(invite(first), [{ kind: 'cancelled', meetingId: first, reason: '' }], 'kop')).toBe(
      'out-of-step',
    )
  })

  it('and without one nobody outside of the parties answers or notes, nor after the minutes are closed', () => {
    for (const data of [note, answer]) {
      expect(refusal(data, [])).toBe('forbidden')
      expect(refusal(data, [invited(second)])).toBe('forbidden')
      expect(refusal(data, [invited(first)])).toBeUndefined()
      expect(refusal(data, [invited('m')])).toBeUndefined()
      expect(refusal(data, [invited('m'), opened(first, 1), closed(first, 1)])).toBe('out-of-step')
    }
    expect(refusal({ ...note, text: ' ' }, [invited('m')])).toBe('bad-input')
  })
})
