import { describe, expect, it } from 'vitest'
import { meetingsBetween, nextMeeting } from './meeting'
import type { MeetingData, MeetingEntry, Schedule } from './meeting-data'
import { meetingsState } from './meetings-state'

const ZONE = 'Asia/Jakarta'

const weekly: Schedule = {
  title: 'Rapat koordinasi',
  time: '09:00',
  minutes: 60,
  place: 'Kantor koperasi',
  link: '',
  start: '2026-11-30',
  recurrence: { kind: 'weekly', every: 1 },
}

const entriesOf = (...data: MeetingData[]): MeetingEntry[] =>
  data.map((each, index) => ({
    id: `e${index}`,
    n: index + 1,
    at: 1_000 * (index + 1),
    by: { personId: 'sari', partyId: 'kop' },
    data: each,
  }))

const begun: MeetingData = { kind: 'series', seriesId: 'mingguan', schedule: weekly }
const days = (...data: MeetingData[]) =>
  meetingsBetween(meetingsState(entriesOf(begun, ...data)), '2026-11-30', '2026-12-28', ZONE).map(
    ({ day, time, status }) => `${day} ${time} ${status}`,
  )

describe('a series of meetings', () => {
  it('meets every week at its time in its zone', () => {
    expect(days()).toEqual(
      ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28'].map(
        (day) => `${day} 09:00 planned`,
      ),
    )
    const [first] = meetingsBetween(meetingsState(entriesOf(begun)), '2026-11-30', '2026-11-30', ZONE)
    expect(first?.startsAt).toBe(Date.parse('2026-11-30T02:00:00Z'))
  })

  it('is held otherwise once where one meeting is moved, and not at all where it is cancelled', () => {
    const settings = { title: 'Rapat', time: '13:30', minutes: 30, place: 'Balai desa', link: '' }
    const moved: MeetingData = {
      kind: 'moved',
      meetingId: 'mingguan.2026-12-07',
      day: '2026-12-08',
      settings,
    }
    const cancelled: MeetingData = { kind: 'cancelled', meetingId: 'mingguan.2026-12-14', reason: 'Libur' }
    expect(days(moved, cancelled)).toEqual([
      '2026-11-30 09:00 planned',
      '2026-12-08 13:30 planned',
      '2026-12-14 09:00 cancelled',
      '2026-12-21 09:00 planned',
      '2026-12-28 09:00 planned',
    ])
  })

  it('is changed from a day on and keeps what was before it', () => {
    const schedule: Schedule = {
      ...weekly,
      start: '2026-12-15',
      time: '10:00',
      recurrence: { kind: 'weekly', every: 2 },
    }
    expect(days({ kind: 'series', seriesId: 'mingguan', schedule })).toEqual([
      '2026-11-30 09:00 planned',
      '2026-12-07 09:00 planned',
      '2026-12-14 09:00 planned',
      '2026-12-15 10:00 planned',
    ])
  })

  it('no longer meets from the day on which it was ended, but what was opened stays', () => {
    const opened: MeetingData = { kind: 'opened', meetingId: 'mingguan.2026-12-21', number: 1 }
    const ended: MeetingData = { kind: 'ended', seriesId: 'mingguan', from: '2026-12-14' }
    expect(days(opened, ended)).toEqual([
      '2026-11-30 09:00 planned',
      '2026-12-07 09:00 planned',
      '2026-12-21 09:00 open',
    ])
  })

  it('has a next meeting, which is the one that is going on until it is over', () => {
    const state = meetingsState(entriesOf(begun))
    const at = (time: string) => nextMeeting(state, Date.parse(time), '2026-11-30', ZONE)?.day
    expect(at('2026-11-30T02:30:00Z')).toBe('2026-11-30')
    expect(at('2026-11-30T03:30:00Z')).toBe('2026-12-07')
  })

  it('counts of each person the last answer, and of minutes the last word', () => {
    const meetingId = 'mingguan.2026-11-30'
    const state = meetingsState(
      entriesOf(
        begun,
        { kind: 'answered', meetingId, answer: 'present', remark: '' },
        { kind: 'answered', meetingId, answer: 'absent', remark: 'Panen' },
        { kind: 'opened', meetingId, number: 1 },
        {
          kind: 'closed',
          meetingId,
          number: 1,
          seen: 9,
          hash: 'a',
          day: '2026-11-30',
          title: 'Rapat',
          presentIds: ['sari'],
          decisions: 1,
          followUps: 0,
        },
        { kind: 'objected', number: 1, hash: 'a', remark: 'Bukan begitu' },
        { kind: 'confirmed', number: 1, hash: 'a' },
      ),
    )
    const record = state.records.get(meetingId)
    expect([...(record?.answers.values() ?? [])]).toEqual([
      { personId: 'sari', answer: 'absent', remark: 'Panen', at: 3_000 },
    ])
    expect([...(record?.closed?.opinions.values() ?? [])]).toEqual([
      { personId: 'sari', partyId: 'kop', at: 7_000 },
    ])
  })

  it('is unmoved by entries about what there is not', () => {
    const nothing: MeetingData[] = [
      { kind: 'ended', seriesId: 'lain', from: '2026-12-01' },
      { kind: 'cancelled', meetingId: 'lain.2026-12-01', reason: '' },
      { kind: 'cancelled', meetingId: '', reason: '' },
      { kind: 'confirmed', number: 7, hash: '' },
    ]
    expect(days(...nothing)).toEqual(days())
  })
})
