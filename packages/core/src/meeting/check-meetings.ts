import { addDays, type Day, daysBetween, isDay } from '../calendar'
import { isLabel, isNote } from '../label'
import { DomainError } from '../refusal'
import { MAX_INVITATIONS, MAX_MINUTES, MAX_NOTES_OF_MEETING, MAX_SERIES, MIN_MINUTES } from './bounds'
import { isClockTime } from './clock-time'
import { isInvited } from './invitation'
import { MAX_MOVE_DAYS, meetsOn } from './meeting'
import {
  type Answered,
  type Cancelled,
  type Invited,
  type MeetingEntry,
  type MeetingSettings,
  type Moved,
  type NewMeetingData,
  type Noted,
  remindersKinds,
  type Schedule,
  type Uninvited,
} from './meeting-data'
import { isSeriesId, parseMeetingId } from './meeting-id'
import type { MeetingsState } from './meetings-state'
import { beginsOn } from './recurrence'

const MAX_LINK = 500

const badInput = (...fields: string[]): DomainError => new DomainError('bad-input', { fields })

/** Whether a text is an https address without a name or a password in it. */
export const isCallLink = (text: string): boolean =>
  text.length <= MAX_LINK && /^https:\/\/[^\s/?#@\\"<>]+(?:[/?#][^\s"<>\\]*)?$/.test(text)

const faultOfSettings = (settings: MeetingSettings): DomainError | undefined => {
  const { title, time, minutes, place, link, reminders } = settings
  if (!isLabel(title)) return badInput('title')
  if (!isClockTime(time)) return badInput('time')
  if (!Number.isInteger(minutes) || minutes < MIN_MINUTES || minutes > MAX_MINUTES) return badInput('minutes')
  if (place !== '' && !isNote(place)) return badInput('place')
  if (reminders !== undefined && !remindersKinds.includes(reminders)) return badInput('reminders')
  return link === '' || isCallLink(link) ? undefined : badInput('link')
}

const faultOfSchedule = (schedule: Schedule, today: Day): DomainError | undefined => {
  const { start, recurrence } = schedule
  if (!isDay(start) || start < addDays(today, -MAX_MOVE_DAYS) || start > addDays(today, 2 * MAX_MOVE_DAYS))
    return badInput('start')
  if (!beginsOn(recurrence, start)) return badInput('recurrence')
  return faultOfSettings(schedule)
}

/**
 * Why something cannot be written down; undefined where it can. `today` is in the partnership's zone.
 * - 'not-found': it is about a series, a meeting or minutes that there are not
 * - 'bad-input': texts, days, times or links that cannot be; more than MAX_SERIES, MAX_INVITATIONS or MAX_NOTES_OF_MEETING
 * - 'out-of-step': the meeting is closed or cancelled already, or the minutes are others than were read
 * - 'forbidden': somebody confirms minutes of a meeting in which they did not take part, notes without
 *   being invited, or belongs to no party and answers without being invited
 */
export const checkMeetings = (
  state: MeetingsState,
  { data, by }: Pick<MeetingEntry, 'by'> & { data: NewMeetingData },
  today: Day,
): DomainError | undefined => {
  switch (data.kind) {
    case 'series':
      if (!isSeriesId(data.seriesId)) return badInput('seriesId')
      if (!state.series.has(data.seriesId) && state.series.size >= MAX_SERIES) return badInput('seriesId')
      return faultOfSchedule(data.schedule, today)
    case 'ended':
      if (!state.series.has(data.seriesId)) return new DomainError('not-found')
      return isDay(data.from) ? undefined : badInput('from')
    case 'confirmed':
    case 'objected': {
      const closed = state.records.get(state.numbers.get(data.number) ?? '')?.closed
      if (!closed) return new DomainError('not-found')
      if (!closed.presentIds.includes(by.personId)) return new DomainError('forbidden')
      if (closed.hash !== data.hash) return new DomainError('out-of-step')
      return data.kind === 'confirmed' || isNote(data.remark) ? undefined : badInput('remark')
    }
    case 'invited':
    case 'uninvited':
      return checkInvitation(state, data)
    case 'noted':
      if (!isInvited(state, by.personId, data.meetingId)) return new DomainError('forbidden')
      return checkOccurrence(state, data)
    case 'answered':
      if (by.partyId === undefined && !isInvited(state, by.personId, data.meetingId))
        return new DomainError('forbidden')
      return checkOccurrence(state, data)
    default:
      return checkOccurrence(state, data)
  }
}

/** Taking back what does not hold any more changes nothing, so it may be sent again. */
const checkInvitation = (state: MeetingsState, data: Invited | Uninvited): DomainError | undefined => {
  const { kind, target } = data
  if (kind === 'invited' && state.invitations.length >= MAX_INVITATIONS) return badInput('target')
  if (state.series.has(target)) return undefined
  const record = state.records.get(target)
  if (!isThere(state, target)) return new DomainError('not-found')
  return kind === 'invited' && (record?.closed || record?.cancelled)
    ? new DomainError('out-of-step')
    : undefined
}

/** Whether a rule puts a meeting there, or it has its document. */
const isThere = (state: MeetingsState, meetingId: string): boolean => {
  const address = parseMeetingId(meetingId)
  const series = address && state.series.get(address.seriesId)
  if (!address || !series) return false
  return meetsOn(series, address.originalDay) || state.records.get(meetingId)?.number !== undefined
}

const checkOccurrence = (
  state: MeetingsState,
  data: Moved | Cancelled | Answered | Noted,
): DomainError | undefined => {
  const address = parseMeetingId(data.meetingId)
  const record = state.records.get(data.meetingId)
  if (!address || !isThere(state, data.meetingId)) return new DomainError('not-found')
  if (record?.closed) return new DomainError('out-of-step')
  if (data.kind === 'moved') {
    const { day, settings } = data
    if (!isDay(day) || Math.abs(daysBetween(address.originalDay, day)) > MAX_MOVE_DAYS) return badInput('day')
    return faultOfSettings(settings)
  }
  if (record?.cancelled) return new DomainError('out-of-step')
  if (data.kind === 'cancelled')
    return data.reason === '' || isNote(data.reason) ? undefined : badInput('reason')
  if (data.kind === 'noted') {
    if ((record?.notes.length ?? 0) >= MAX_NOTES_OF_MEETING) return badInput('text')
    return isNote(data.text) ? undefined : badInput('text')
  }
  return data.remark === '' || isNote(data.remark) ? undefined : badInput('remark')
}
