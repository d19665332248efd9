import { isInvited } from './invitation'
import { meetsOn, segmentAt } from './meeting'
import type { MeetingEntry } from './meeting-data'
import { parseMeetingId } from './meeting-id'
import { type MeetingsState, meetingsState } from './meetings-state'

/** A series with those days alone to which somebody is invited, each as it is planned now. */
const onlyDays = (
  state: MeetingsState,
  entry: MeetingEntry,
  meetingIds: readonly string[],
): MeetingEntry[] => {
  const { data } = entry
  if (data.kind !== 'series') return []
  const series = state.series.get(data.seriesId)
  const days = meetingIds.flatMap((id) => {
    const address = parseMeetingId(id)
    return address?.seriesId === data.seriesId ? [address.originalDay] : []
  })
  return days.sort().flatMap((day) => {
    const segment = series && (segmentAt(series, day) ?? series.segments[0])
    const isThere =
      series && (meetsOn(series, day) || state.records.get(`${series.id}.${day}`)?.number !== undefined)
    if (!segment || !isThere) return []
    const { before: _, revision: __, ...schedule } = segment
    const once = { ...schedule, start: day, recurrence: { kind: 'once' as const } }
    return [{ ...entry, id: `${entry.id}.${day}`, data: { ...data, schedule: once } }]
  })
}

/**
 * Of everything that was written down of meetings, what a facilitator sees: the meetings and series that
 * they are invited to now, with all that belongs to those; of a series of which they are invited to some
 * meetings, these alone. It folds as any entries do. Nothing where they are invited to nothing.
 */
export const invitedEntries = (entries: readonly MeetingEntry[], personId: string): MeetingEntry[] => {
  const state = meetingsState(entries)
  const targets = new Set(
    state.invitations.filter((each) => each.personId === personId).map(({ target }) => target),
  )
  if (targets.size === 0) return []
  const single = [...targets].filter((target) => parseMeetingId(target) !== undefined)
  const begun = new Set<string>()
  const seesMeeting = (meetingId: string | undefined): boolean =>
    meetingId !== undefined && isInvited(state, personId, meetingId)
  const isNear = (target: string): boolean =>
    targets.has(target) ||
    seesMeeting(target) ||
    single.some((meetingId) => parseMeetingId(meetingId)?.seriesId === target)
  return entries.flatMap((entry): MeetingEntry[] => {
    const { data } = entry
    if ('seriesId' in data) {
      if (targets.has(data.seriesId)) return [entry]
      if (begun.has(data.seriesId)) return []
      begun.add(data.seriesId)
      return onlyDays(state, entry, single)
    }
    if ('meetingId' in data) {
      const ofSeries = targets.has(parseMeetingId(data.meetingId)?.seriesId ?? '')
      const isPlan = data.kind === 'moved' || data.kind === 'cancelled'
      return seesMeeting(data.meetingId) || (ofSeries && isPlan) ? [entry] : []
    }
    if ('target' in data) return isNear(data.target) ? [entry] : []
    return seesMeeting(state.numbers.get(data.number)) ? [entry] : []
  })
}
