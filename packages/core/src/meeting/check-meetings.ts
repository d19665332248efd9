import { addDays, type Day, daysBetween, isDay } from '../calendar'
import { isLabel, isNote } from '../label'
import { DomainError } from '../refusal'
import { MAX_MINUTES, MAX_SERIES, MIN_MINUTES } from './bounds'
import { isClockTime } from './clock-time'
import { MAX_MOVE_DAYS, meetsOn } from './meeting'
import type {
  Answered,
  Cancelled,
  MeetingEntry,
  MeetingSettings,
  Moved,
  NewMeetingData,
  Schedule,
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
  const { title, time, minutes, place, link } = settings
  if (!isLabel(title)) return badInput('title')
  if (!isClockTime(time)) return badInput('time')
  if (!Number.isInteger(minutes) || minutes < MIN_MINUTES || minutes > MAX_MINUTES) return badInput('minutes')
  if (place !== '' && !isNote(place)) return badInput('place')
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
 * - 'bad-input': texts, days, times or links that cannot be; more than MAX_SERIES
 * - 'out-of-step': the meeting is closed or cancelled already, or the minutes are others than were read
 * - 'forbidden': somebody confirms minutes of a meeting in which they did not take part
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
    default:
      return checkOccurrence(state, data)
  }
}

const checkOccurrence = (
  state: MeetingsState,
  data: Moved | Cancelled | Answered,
): DomainError | undefined => {
  const address = parseMeetingId(data.meetingId)
  const series = address && state.series.get(address.seriesId)
  const record = state.records.get(data.meetingId)
  if (!address || !series) return new DomainError('not-found')
  if (!meetsOn(series, address.originalDay) && record?.number === undefined)
    return new DomainError('not-found')
  if (record?.closed) return new DomainError('out-of-step')
  if (data.kind === 'moved') {
    const { day, settings } = data
    if (!isDay(day) || Math.abs(daysBetween(address.originalDay, day)) > MAX_MOVE_DAYS) return badInput('day')
    return faultOfSettings(settings)
  }
  if (record?.cancelled) return new DomainError('out-of-step')
  if (data.kind === 'cancelled')
    return data.reason === '' || isNote(data.reason) ? undefined : badInput('reason')
  return data.remark === '' || isNote(data.remark) ? undefined : badInput('remark')
}
