import { addDays, type Day } from '../calendar'
import { instantOf } from '../local-time'
import { minutesOf } from './clock-time'
import { invitationsTo } from './invitation'
import type { MeetingSettings } from './meeting-data'
import { meetingId, parseMeetingId } from './meeting-id'
import type {
  ClosedMinutes,
  FacilitatorNote,
  Invitation,
  MeetingAnswer,
  MeetingRecord,
  MeetingsState,
  Segment,
  Series,
} from './meetings-state'
import { occurrenceDays } from './recurrence'

/**
 * How far a meeting has come:
 * - 'planned': nobody has opened its document yet
 * - 'open': its agenda is written on, or it is being held
 * - 'closed': its minutes are frozen
 * - 'cancelled': it is not held
 */
export type MeetingStatus = 'planned' | 'open' | 'closed' | 'cancelled'

/** One meeting: an occurrence of a series with all that is known of it. */
export interface Meeting extends MeetingSettings {
  /** As `meetingId` makes it. */
  id: string
  seriesId: string
  /** On which the rule put it. */
  originalDay: Day
  /** On which it is held. */
  day: Day
  /** When it begins, milliseconds since 1970. */
  startsAt: number
  status: MeetingStatus
  /** It is held otherwise than its series says. */
  isMoved: boolean
  /** Whether its series meets only once. */
  isSingle: boolean
  /** Why it is not held; maybe empty. */
  reason?: string
  answers: readonly MeetingAnswer[]
  /** Facilitators who are invited to it, the first invited first. */
  invited: readonly Invitation[]
  /** What they noted, the oldest first. */
  notes: readonly FacilitatorNote[]
  /** Of its live document and its minutes. */
  number?: number
  closed?: ClosedMinutes
}

/** A meeting may be moved this far from the day that its rule put it on. */
export const MAX_MOVE_DAYS = 366

/** The segment that puts a series' occurrences on that day, and those after it until the next begins. */
export const segmentAt = ({ segments }: Series, day: Day): Segment | undefined =>
  segments.find((segment) => segment.start <= day && (segment.before === undefined || day < segment.before))

/** Whether the series' rule puts an occurrence on that day. */
export const meetsOn = (series: Series, day: Day): boolean => {
  const segment = segmentAt(series, day)
  if (!segment || (series.endedFrom !== undefined && day >= series.endedFrom)) return false
  return occurrenceDays(segment.recurrence, segment.start, day, day).length > 0
}

const statusOf = (record: MeetingRecord | undefined): MeetingStatus => {
  if (record?.closed) return 'closed'
  if (record?.cancelled) return 'cancelled'
  return record?.number === undefined ? 'planned' : 'open'
}

/** How a segment's meetings are held. */
const settingsOf = (segment: Segment): MeetingSettings => {
  const { title, time, minutes, place, link, chairId, noteTakerId, reminders } = segment
  return {
    title,
    time,
    minutes,
    place,
    link,
    ...(chairId !== undefined && { chairId }),
    ...(noteTakerId !== undefined && { noteTakerId }),
    ...(reminders !== undefined && { reminders }),
  }
}

const meetingOf = (
  { series, segment, originalDay }: { series: Series; segment: Segment; originalDay: Day },
  record: MeetingRecord | undefined,
  invited: readonly Invitation[],
  timeZone: string,
): Meeting => {
  const settings = record?.moved?.settings ?? settingsOf(segment)
  const day = record?.moved?.day ?? originalDay
  return {
    ...settings,
    id: meetingId(series.id, originalDay),
    seriesId: series.id,
    originalDay,
    day,
    startsAt: instantOf(day, minutesOf(settings.time), timeZone),
    status: statusOf(record),
    isMoved: record?.moved !== undefined,
    isSingle: segment.recurrence.kind === 'once',
    ...(record?.cancelled && { reason: record.cancelled.reason }),
    answers: [...(record?.answers.values() ?? [])],
    invited,
    notes: record?.notes ?? [],
    ...(record?.number !== undefined && { number: record.number }),
    ...(record?.closed && { closed: record.closed }),
  }
}

/**
 * One meeting by its id; undefined where no rule puts one there. One that has its document or its
 * minutes stays, whatever became of its series.
 */
export const findMeeting = (state: MeetingsState, id: string, timeZone: string): Meeting | undefined => {
  const address = parseMeetingId(id)
  const series = address && state.series.get(address.seriesId)
  if (!address || !series) return undefined
  const record = state.records.get(id)
  if (!meetsOn(series, address.originalDay) && record?.number === undefined) return undefined
  const segment = segmentAt(series, address.originalDay) ?? series.segments[0]
  if (!segment) return undefined
  const { originalDay } = address
  return meetingOf({ series, segment, originalDay }, record, invitationsTo(state, id), timeZone)
}

const plannedIds = (series: Series, from: Day, to: Day): string[] =>
  series.segments.flatMap((segment) => {
    const ends = [segment.before, series.endedFrom]
      .filter((day) => day !== undefined)
      .map((day) => addDays(day, -1))
    const last = [to, ...ends].sort()[0] as Day
    return occurrenceDays(segment.recurrence, segment.start, from, last).map((day) =>
      meetingId(series.id, day),
    )
  })

const byStart = (a: Meeting, b: Meeting): number => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1)

/**
 * All meetings that are held, or would have been, from one day to another, both included, the earliest
 * first; at most MAX_OCCURRENCES of each series.
 */
export const meetingsBetween = (state: MeetingsState, from: Day, to: Day, timeZone: string): Meeting[] => {
  const ids = new Set([...state.series.values()].flatMap((series) => plannedIds(series, from, to)))
  for (const [id, { moved, number }] of state.records) if (moved || number !== undefined) ids.add(id)
  return [...ids]
    .flatMap((id) => findMeeting(state, id, timeZone) ?? [])
    .filter(({ day }) => day >= from && day <= to)
    .sort(byStart)
}

/** The next meeting of a partnership that is neither cancelled nor closed and not over, within a year. */
export const nextMeeting = (
  state: MeetingsState,
  now: number,
  today: Day,
  timeZone: string,
): Meeting | undefined =>
  meetingsBetween(state, addDays(today, -1), addDays(today, 366), timeZone).find(
    ({ status, startsAt, minutes }) =>
      status !== 'cancelled' && status !== 'closed' && startsAt + minutes * 60_000 > now,
  )
