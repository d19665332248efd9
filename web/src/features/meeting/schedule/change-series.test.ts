import { meetingsBetween } from '@rembuk/core/meeting/meeting'
import type { MeetingEntry, NewMeetingData, Schedule } from '@rembuk/core/meeting/meeting-data'
import { meetingsState } from '@rembuk/core/meeting/meetings-state'
import { expect, test } from 'vitest'
import { changeSeries } from './change-series'

const weekly: Schedule = {
  title: 'Rapat mingguan',
  time: '09:00',
  minutes: 60,
  place: 'Balai desa',
  link: '',
  start: '2026-11-30',
  recurrence: { kind: 'weekly', every: 1 },
}

const entries = (data: readonly NewMeetingData[]): MeetingEntry[] =>
  data.map((one, index) => ({ id: `e${index}`, n: index + 1, at: index, by: { personId: 'p' }, data: one }))

/** The days and times of the first weeks after the second meeting was changed so. */
const after = (change: Partial<Schedule>) => {
  const begun = changeSeries(weekly, undefined, () => 'lama')
  const before = meetingsState(entries(begun))
  const series = before.series.get('lama')
  if (!series) throw new Error('no series')
  const changes = changeSeries({ ...weekly, ...change }, { series, next: '2026-12-07' }, () => 'baru')
  return meetingsBetween(
    meetingsState(entries([...begun, ...changes])),
    '2026-11-30',
    '2026-12-20',
    'Asia/Jakarta',
  ).map(({ day, time }) => `${day} ${time}`)
}

test('another time holds from the changed meeting on', () => {
  expect(after({ start: '2026-12-07', time: '13:00' })).toEqual([
    '2026-11-30 09:00',
    '2026-12-07 13:00',
    '2026-12-14 13:00',
  ])
})

test('a later weekday leaves no meeting behind on the old day', () => {
  expect(after({ start: '2026-12-09' })).toEqual(['2026-11-30 09:00', '2026-12-09 09:00', '2026-12-16 09:00'])
})

test('an earlier weekday takes the place of the old day', () => {
  expect(after({ start: '2026-12-04' })).toEqual([
    '2026-11-30 09:00',
    '2026-12-04 09:00',
    '2026-12-11 09:00',
    '2026-12-18 09:00',
  ])
})
