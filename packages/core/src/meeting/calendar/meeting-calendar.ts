import { addDays, type Day } from '../../calendar'
import { instantOf } from '../../local-time'
import { type ClockTime, clockTime, minutesOf } from '../clock-time'
import type { MeetingSettings, Reminders } from '../meeting-data'
import { meetingId, parseMeetingId } from '../meeting-id'
import type { MeetingRecord, MeetingsState, Segment, Series } from '../meetings-state'
import { occurrenceDays } from '../recurrence'
import { escapeText, fileOf } from './content-line'
import { daysBesideRule, recurrenceRule } from './recurrence-rule'
import { localTime, utcTime, zoneLines } from './time'

export interface CalendarOf {
  partnership: { id: string; name: string; timeZone: string }
  state: MeetingsState
  /** Only this series; all of them where it is left out. */
  seriesId?: string
}

/** How long before a meeting a calendar reminds, as RFC 5545's durations. */
const TRIGGERS: Record<Reminders, readonly string[]> = {
  none: [],
  day: ['-P1D'],
  hour: ['-PT1H'],
  both: ['-P1D', '-PT1H'],
}

const DAY_MINUTES = 24 * 60

const alarmLines = ({ title, reminders = 'both' }: MeetingSettings): string[] =>
  TRIGGERS[reminders].flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ])

/** The end of something that lasts so many minutes. */
const endOf = (day: Day, time: ClockTime, minutes: number): string => {
  const total = minutesOf(time) + minutes
  return localTime(addDays(day, Math.floor(total / DAY_MINUTES)), clockTime(total % DAY_MINUTES))
}

interface Event {
  uid: string
  sequence: number
  changedAt: number
  day: Day
  settings: MeetingSettings
  isCancelled: boolean
  /** Lines of its own: which occurrence it is, or how it recurs. */
  own: string[]
}

const eventLines = (event: Event, { name, timeZone }: CalendarOf['partnership']): string[] => {
  const { uid, sequence, changedAt, day, settings, isCancelled, own } = event
  const { title, time, minutes, place, link } = settings
  const local = (value: string) => `TZID=${timeZone}:${value}`
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcTime(changedAt)}`,
    `LAST-MODIFIED:${utcTime(changedAt)}`,
    `DTSTART;${local(localTime(day, time))}`,
    `DTEND;${local(endOf(day, time, minutes))}`,
    ...own,
    `SUMMARY:${escapeText(`${title} · ${name}`)}`,
    ...(place || link ? [`LOCATION:${escapeText(place || link)}`] : []),
    ...(link ? [`DESCRIPTION:${escapeText(link)}`, `URL:${link}`] : []),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(isCancelled ? [] : alarmLines(settings)),
    'END:VEVENT',
  ]
}

/** The first day on which a segment no longer meets. */
const endsBefore = ({ endedFrom }: Series, { before }: Segment): Day | undefined =>
  [before, endedFrom].filter((day) => day !== undefined).sort()[0]

/** How a segment recurs, until the last instant before it ends. */
const recurrenceLines = (series: Series, segment: Segment, rule: string, timeZone: string): string[] => {
  const before = endsBefore(series, segment)
  const until = before === undefined ? '' : `;UNTIL=${utcTime(instantOf(before, 0, timeZone) - 1_000)}`
  const beside = daysBesideRule(segment.recurrence, segment.start, before)
  const dates = beside.map((day) => localTime(day, segment.time))
  return [`RRULE:${rule}${until}`, ...(dates.length > 0 ? [`RDATE;TZID=${timeZone}:${dates.join(',')}`] : [])]
}

/** Whether a segment has an occurrence at all: RFC 5545 takes its first day for one in any case. */
const meets = (series: Series, segment: Segment): boolean =>
  (endsBefore(series, segment) ?? '9999') > segment.start

/** Stable for as long as the segment exists, whatever is changed in it. */
const uidOf = (partnershipId: string, seriesId: string, { start }: Segment): string =>
  `${seriesId}.${start}.${partnershipId}@rembuk`

const revisionOf = (record: MeetingRecord | undefined): number => record?.revision ?? 0

/** One occurrence that is held otherwise, or not at all. */
const override = (
  of: { series: Series; segment: Segment; uid: string; timeZone: string },
  originalDay: Day,
  record: MeetingRecord,
): Event => ({
  uid: of.uid,
  sequence: of.segment.revision + record.revision,
  changedAt: Math.max(of.series.changedAt, record.changedAt ?? 0),
  day: record.moved?.day ?? originalDay,
  settings: record.moved?.settings ?? of.segment,
  isCancelled: record.cancelled !== undefined,
  own: [`RECURRENCE-ID;TZID=${of.timeZone}:${localTime(originalDay, of.segment.time)}`],
})

const eventsOf = (series: Series, { partnership, state }: CalendarOf): Event[] =>
  series.segments
    .filter((segment) => meets(series, segment))
    .flatMap((segment) => {
      const { timeZone } = partnership
      const uid = uidOf(partnership.id, series.id, segment)
      const rule = recurrenceRule(segment.recurrence, segment.start)
      const changed = [...state.records.values()].flatMap((record) => {
        const address = parseMeetingId(record.meetingId)
        const isOwn = address?.seriesId === series.id && (record.moved || record.cancelled)
        if (!address || !isOwn) return []
        const { originalDay } = address
        const last = [segment.before, series.endedFrom].every((day) => day === undefined || originalDay < day)
        const isThere =
          last && occurrenceDays(segment.recurrence, segment.start, originalDay, originalDay).length > 0
        return isThere ? [{ originalDay, record }] : []
      })
      if (!rule) {
        const record = state.records.get(meetingId(series.id, segment.start))
        return [
          {
            uid,
            sequence: segment.revision + revisionOf(record),
            changedAt: Math.max(series.changedAt, record?.changedAt ?? 0),
            day: record?.moved?.day ?? segment.start,
            settings: record?.moved?.settings ?? segment,
            isCancelled: record?.cancelled !== undefined,
            own: [],
          },
        ]
      }
      const whole: Event = {
        uid,
        sequence: segment.revision,
        changedAt: series.changedAt,
        day: segment.start,
        settings: segment,
        isCancelled: false,
        own: recurrenceLines(series, segment, rule, timeZone),
      }
      const of = { series, segment, uid, timeZone }
      return [whole, ...changed.map(({ originalDay, record }) => override(of, originalDay, record))]
    })

/**
 * A partnership's meetings as an iCalendar file (RFC 5545). An event keeps its UID for ever and counts
 * its changes in SEQUENCE; times are local with their zone; what is moved or cancelled once names its
 * occurrence. The same state gives the same bytes. It is ours because the library for it writes stamps
 * without UTC and folds by letters, not by octets.
 */
export const meetingCalendar = (of: CalendarOf): string => {
  const { partnership, state, seriesId } = of
  const series = [...state.series.values()].filter(({ id }) => seriesId === undefined || id === seriesId)
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rembuk//Rapat//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(partnership.name)}`,
    `X-WR-TIMEZONE:${partnership.timeZone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zoneLines(partnership.timeZone),
    ...series.flatMap((each) => eventsOf(each, of)).flatMap((event) => eventLines(event, partnership)),
    'END:VCALENDAR',
  ])
}
