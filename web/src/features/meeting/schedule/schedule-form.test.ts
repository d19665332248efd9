import { beginsOn } from '@rembuk/core/meeting/recurrence'
import { expect, test } from 'vitest'
import { readMeeting, readSchedule, recurrenceOf, scheduleTexts, usualSchedule } from './schedule-form'

const today = '2026-11-28'
const usual = { ...usualSchedule('Rapat mingguan', today), place: 'Balai desa' }

test('a new series is weekly, next Monday at nine, for an hour', () => {
  expect(readSchedule(usual, today)).toEqual({
    ok: true,
    schedule: {
      title: 'Rapat mingguan',
      time: '09:00',
      minutes: 60,
      place: 'Balai desa',
      link: '',
      start: '2026-11-30',
      recurrence: { kind: 'weekly', every: 1 },
    },
  })
})

test('a schedule says when it reminds, and nothing where it does so as ever', () => {
  const read = (reminders: typeof usual.reminders) => {
    const now = readSchedule({ ...usual, reminders }, today)
    return now.ok ? now.schedule : undefined
  }
  expect(read('both')).not.toHaveProperty('reminders')
  for (const reminders of ['none', 'day', 'hour'] as const) {
    const schedule = read(reminders)
    expect(schedule?.reminders).toBe(reminders)
    expect(schedule && scheduleTexts(schedule, today).reminders).toBe(reminders)
  }
})

test('a link without its beginning gets one; another kind of address is not taken', () => {
  const link = (text: string) => {
    const read = readMeeting({ ...usual, link: text }, today)
    return read.ok ? read.settings.link : read.faults
  }
  expect([link(' meet.example.id/abc '), link('javascript:alert(1)'), link('http://x.id')]).toEqual([
    'https://meet.example.id/abc',
    { link: true },
    { link: true },
  ])
})

test('every field that cannot be is named, and nothing else', () => {
  const texts = { ...usual, title: ' ', day: '2026-11-27', time: '25:00', place: '' }
  expect(readMeeting(texts, today)).toEqual({
    ok: false,
    faults: { title: true, day: true, time: true, place: true },
  })
})

test('the week of the month is that of the first day, the last one where no other follows', () => {
  expect(
    ['2026-12-07', '2026-12-14', '2026-12-28', '2026-11-30'].map((day) =>
      recurrenceOf('monthly-weekday', day),
    ),
  ).toEqual([1, 2, -1, -1].map((nth) => ({ kind: 'monthly-weekday', nth })))
})

test('whatever the day, a series can begin on it', () => {
  for (let number = 1; number <= 31; number++) {
    const day = `2026-12-${String(number).padStart(2, '0')}`
    expect(beginsOn(recurrenceOf('monthly-weekday', day), day)).toBe(true)
  }
})

test('the form of a series shows what it was read from', () => {
  const texts = { ...usual, recurrence: 'two-weekly' as const, chairId: 'p1' }
  const read = readSchedule(texts, today)
  expect(read.ok && scheduleTexts(read.schedule, read.schedule.start)).toEqual(texts)
})
