import { addDays, type Day, isDay, mondayFrom } from '@rembuk/core/calendar'
import { isClockTime } from '@rembuk/core/meeting/clock-time'
import type { MeetingSettings, Reminders, Schedule } from '@rembuk/core/meeting/meeting-data'
import type { Nth, Recurrence } from '@rembuk/core/meeting/recurrence'

/** How a series recurs, as the form lists it; day and week of the month are those of the first day. */
export const recurrenceChoices = ['weekly', 'two-weekly', 'monthly-weekday', 'monthly-day', 'once'] as const
export type RecurrenceChoice = (typeof recurrenceChoices)[number]

/** What stands in the fields that one meeting and a series have in common. */
export interface MeetingTexts {
  title: string
  day: string
  time: string
  minutes: string
  place: string
  link: string
  /** '' for whoever is agreed on in the room. */
  chairId: string
  noteTakerId: string
  reminders: Reminders
}

/** What stands in the fields of a series. */
export interface ScheduleTexts extends MeetingTexts {
  recurrence: RecurrenceChoice
}

export type MeetingField = 'title' | 'day' | 'time' | 'place' | 'link'
export type MeetingFaults = Partial<Record<MeetingField, true>>

/** Lengths to choose from. */
export const lengths = [30, 45, 60, 90, 120, 180] as const

/** Longest texts, in characters. */
export const MAX_TITLE = 80
export const MAX_PLACE = 120
export const MAX_LINK = 500

/** A new series as most have it: every Monday at nine, for an hour, from next week on. */
export const usualSchedule = (title: string, today: Day): ScheduleTexts => ({
  title,
  day: mondayFrom(addDays(today, 1)),
  time: '09:00',
  minutes: '60',
  place: '',
  link: '',
  chairId: '',
  noteTakerId: '',
  reminders: 'both',
  recurrence: 'weekly',
})

const choiceOf = (recurrence: Recurrence): RecurrenceChoice =>
  recurrence.kind === 'weekly' && recurrence.every === 2 ? 'two-weekly' : recurrence.kind

/** The fields with what is planned. */
export const meetingTexts = (settings: MeetingSettings, day: Day): MeetingTexts => ({
  title: settings.title,
  day,
  time: settings.time,
  minutes: String(settings.minutes),
  place: settings.place,
  link: settings.link,
  chairId: settings.chairId ?? '',
  noteTakerId: settings.noteTakerId ?? '',
  reminders: settings.reminders ?? 'both',
})

/** The fields of a series, to be changed from a day on. */
export const scheduleTexts = (schedule: Schedule, from: Day): ScheduleTexts => ({
  ...meetingTexts(schedule, from),
  recurrence: choiceOf(schedule.recurrence),
})

/** The recurrence that a choice means for a series that begins on that day. */
export const recurrenceOf = (choice: RecurrenceChoice, start: Day): Recurrence => {
  switch (choice) {
    case 'weekly':
      return { kind: 'weekly', every: 1 }
    case 'two-weekly':
      return { kind: 'weekly', every: 2 }
    case 'monthly-weekday': {
      const isLast = addDays(start, 7).slice(0, 7) !== start.slice(0, 7)
      const nth = isLast ? -1 : Math.ceil(Number(start.slice(8)) / 7)
      return { kind: 'monthly-weekday', nth: nth as Nth }
    }
    default:
      return { kind: choice }
  }
}

/** An address to call in as people paste it: what has no beginning gets https; undefined for what is none. */
const readLink = (text: string): string | undefined => {
  const typed = text.trim()
  if (typed === '') return ''
  const whole = /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(whole) || whole.length > MAX_LINK) return undefined
  return new URL(whole).protocol === 'https:' ? whole : undefined
}

type Read = { ok: true; day: Day; settings: MeetingSettings } | { ok: false; faults: MeetingFaults }

/** When and how one meeting is held, or which of the fields cannot be. A meeting has a place, a link, or both. */
export const readMeeting = (texts: MeetingTexts, today: Day): Read => {
  const [title, place, link] = [texts.title.trim(), texts.place.trim(), readLink(texts.link)]
  const faults: MeetingFaults = {
    ...((title === '' || title.length > MAX_TITLE) && { title: true }),
    ...((!isDay(texts.day) || texts.day < today) && { day: true }),
    ...(!isClockTime(texts.time) && { time: true }),
    ...(((place === '' && link === '') || place.length > MAX_PLACE) && { place: true }),
    ...(link === undefined && { link: true }),
  }
  if (Object.keys(faults).length > 0 || link === undefined) return { ok: false, faults }
  const { day, time, minutes, chairId, noteTakerId, reminders } = texts
  return {
    ok: true,
    day,
    settings: {
      title,
      time,
      minutes: Number(minutes),
      place,
      link,
      ...(chairId !== '' && { chairId }),
      ...(noteTakerId !== '' && { noteTakerId }),
      // As it always was without a word.
      ...(reminders !== 'both' && { reminders }),
    },
  }
}

/** When and how a series meets, or which of the fields cannot be. */
export const readSchedule = (
  texts: ScheduleTexts,
  today: Day,
): { ok: true; schedule: Schedule } | { ok: false; faults: MeetingFaults } => {
  const read = readMeeting(texts, today)
  if (!read.ok) return read
  const recurrence = recurrenceOf(texts.recurrence, read.day)
  return { ok: true, schedule: { ...read.settings, start: read.day, recurrence } }
}
