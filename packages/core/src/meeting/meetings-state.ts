import type { Day } from '../calendar'
import type { Answered, Cancelled, Closed, MeetingEntry, Moved, Noted, Schedule } from './meeting-data'
import { parseMeetingId } from './meeting-id'

/** How a series meets from one day until the next segment begins. */
export interface Segment extends Schedule {
  /** Before this day it no longer meets by this segment; absent where no other follows. */
  before?: Day
  /** How often the segment was changed since it was begun, as iCalendar's SEQUENCE counts. */
  revision: number
}

export interface Series {
  id: string
  /** In the order of their first days; each begins where the one before ends. */
  segments: Segment[]
  /** It does not meet on or after this day. */
  endedFrom?: Day
  /** When it was last changed, milliseconds since 1970. */
  changedAt: number
}

export interface MeetingAnswer extends Pick<Answered, 'answer' | 'remark'> {
  personId: string
  at: number
}

/** What one person says to frozen minutes. */
export interface Opinion {
  personId: string
  partyId?: string
  at: number
  /** Why not; absent where they confirm. */
  objection?: string
}

/** Minutes that are frozen, with what was said to them. */
export interface ClosedMinutes extends Omit<Closed, 'kind'> {
  at: number
  by: MeetingEntry['by']
  /** By person. */
  opinions: ReadonlyMap<string, Opinion>
}

/** What an invited facilitator noted in a meeting. */
export interface FacilitatorNote extends Pick<Noted, 'itemId' | 'text'> {
  id: string
  personId: string
  at: number
}

/** To what a facilitator is invited, and since when. */
export interface Invitation {
  personId: string
  /** Id of a meeting, or of a series. */
  target: string
  at: number
  by: MeetingEntry['by']
}

/** What was written down of one occurrence. */
export interface MeetingRecord {
  meetingId: string
  moved?: Pick<Moved, 'day' | 'settings'>
  cancelled?: Pick<Cancelled, 'reason'> & { at: number; by: MeetingEntry['by'] }
  /** How often it was moved or cancelled. */
  revision: number
  /** When it was last moved or cancelled. */
  changedAt?: number
  /** By person. */
  answers: ReadonlyMap<string, MeetingAnswer>
  /** In the order in which they were written. */
  notes: readonly FacilitatorNote[]
  /** Of its live document. */
  number?: number
  closed?: ClosedMinutes
}

/** Where a partnership's meetings stand by everything that was written down. */
export interface MeetingsState {
  series: ReadonlyMap<string, Series>
  /** By meeting id; only of those about which something was written down. */
  records: ReadonlyMap<string, MeetingRecord>
  /** Meeting ids by number. */
  numbers: ReadonlyMap<number, string>
  /** That hold now, the oldest first. */
  invitations: readonly Invitation[]
}

/** Segments after a change: what began on or after its first day is replaced. */
const withSegment = (segments: readonly Segment[], schedule: Schedule): Segment[] => {
  const replaced = segments.find(({ start }) => start === schedule.start)
  const kept = segments.filter(({ start }) => start < schedule.start)
  const last = kept.pop()
  return [
    ...kept,
    ...(last ? [{ ...last, before: schedule.start, revision: last.revision + 1 }] : []),
    { ...schedule, revision: replaced ? replaced.revision + 1 : 0 },
  ]
}

const recordOf = (records: Map<string, MeetingRecord>, meetingId: string): MeetingRecord =>
  records.get(meetingId) ?? { meetingId, revision: 0, answers: new Map(), notes: [] }

const setSeries = (series: Map<string, Series>, { data, at }: MeetingEntry): void => {
  if (data.kind !== 'series' && data.kind !== 'ended') return
  const before = series.get(data.seriesId)
  if (data.kind === 'series') {
    series.set(data.seriesId, {
      id: data.seriesId,
      segments: withSegment(before?.segments ?? [], data.schedule),
      changedAt: at,
    })
  } else if (before) {
    const segments = before.segments.map((segment) => ({ ...segment, revision: segment.revision + 1 }))
    series.set(data.seriesId, { ...before, segments, endedFrom: data.from, changedAt: at })
  }
}

const ofOccurrence = (record: MeetingRecord, { id, data, at, by }: MeetingEntry): MeetingRecord => {
  switch (data.kind) {
    case 'moved': {
      const { cancelled: _, ...held } = record
      const moved = { day: data.day, settings: data.settings }
      return { ...held, moved, revision: record.revision + 1, changedAt: at }
    }
    case 'cancelled': {
      const cancelled = { reason: data.reason, at, by }
      return { ...record, cancelled, revision: record.revision + 1, changedAt: at }
    }
    case 'answered': {
      const answer = { personId: by.personId, answer: data.answer, remark: data.remark, at }
      return { ...record, answers: new Map([...record.answers, [by.personId, answer]]) }
    }
    case 'noted': {
      const { itemId, text } = data
      return { ...record, notes: [...record.notes, { id, personId: by.personId, at, itemId, text }] }
    }
    case 'opened':
      return record.number === undefined ? { ...record, number: data.number } : record
    case 'closed': {
      const { kind: _, ...closed } = data
      return record.closed ? record : { ...record, closed: { ...closed, at, by, opinions: new Map() } }
    }
    default:
      return record
  }
}

const withOpinion = (record: MeetingRecord, { data, at, by }: MeetingEntry): MeetingRecord => {
  const { closed } = record
  if (!closed || (data.kind !== 'confirmed' && data.kind !== 'objected')) return record
  const opinion: Opinion = {
    personId: by.personId,
    ...(by.partyId !== undefined && { partyId: by.partyId }),
    at,
    ...(data.kind === 'objected' && { objection: data.remark }),
  }
  return { ...record, closed: { ...closed, opinions: new Map([...closed.opinions, [by.personId, opinion]]) } }
}

/** Invitations after one was made or taken back; one that is made again counts as it was. */
const withInvitation = (
  invitations: readonly Invitation[],
  { data, at, by }: MeetingEntry,
): readonly Invitation[] => {
  if (data.kind !== 'invited' && data.kind !== 'uninvited') return invitations
  const { personId, target } = data
  const isSame = (each: Invitation) => each.personId === personId && each.target === target
  if (data.kind === 'uninvited') return invitations.filter((each) => !isSame(each))
  return invitations.some(isSame) ? invitations : [...invitations, { personId, target, at, by }]
}

/**
 * Folds what was written down. Never throws: entries about what there is not have no effect. Used by
 * the server to decide and by the browser to show, also what it could not send yet.
 */
export const meetingsState = (entries: readonly MeetingEntry[]): MeetingsState => {
  const series = new Map<string, Series>()
  const records = new Map<string, MeetingRecord>()
  const numbers = new Map<number, string>()
  let invitations: readonly Invitation[] = []
  for (const entry of [...entries].sort((a, b) => a.n - b.n)) {
    const { data } = entry
    if ('seriesId' in data) {
      setSeries(series, entry)
    } else if ('meetingId' in data) {
      if (!series.has(parseMeetingId(data.meetingId)?.seriesId ?? '')) continue
      records.set(data.meetingId, ofOccurrence(recordOf(records, data.meetingId), entry))
      if (data.kind === 'opened') numbers.set(data.number, data.meetingId)
    } else if ('target' in data) {
      invitations = withInvitation(invitations, entry)
    } else {
      const meetingId = numbers.get(data.number)
      if (meetingId !== undefined) records.set(meetingId, withOpinion(recordOf(records, meetingId), entry))
    }
  }
  return { series, records, numbers, invitations }
}
