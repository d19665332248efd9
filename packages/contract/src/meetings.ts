import { MAX_MINUTES, MIN_MINUTES } from '@rembuk/core/meeting/bounds'
import { remindersKinds } from '@rembuk/core/meeting/meeting-data'
import * as v from 'valibot'

/** Server time, milliseconds since 1970. */
const at = v.number()
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(160))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const text = v.pipe(v.string(), v.trim(), v.maxLength(1000))
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** SHA-256 in hex. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const settings = {
  title: text,
  /** In the partnership's zone, as 09:00. */
  time: v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(MIN_MINUTES), v.maxValue(MAX_MINUTES)),
  /** Maybe empty. */
  place: text,
  /** An https address; maybe empty. */
  link: text,
  chairId: v.optional(id),
  noteTakerId: v.optional(id),
  /** When people are reminded; a day and an hour before where it is left out. */
  reminders: v.optional(v.picklist(remindersKinds)),
}

const recurrence = v.variant('kind', [
  v.object({ kind: v.literal('once') }),
  v.object({ kind: v.literal('weekly'), every: v.picklist([1, 2]) }),
  v.object({ kind: v.literal('monthly-day') }),
  v.object({ kind: v.literal('monthly-weekday'), nth: v.picklist([1, 2, 3, 4, -1]) }),
])

const newData = [
  v.object({
    kind: v.literal('series'),
    seriesId: id,
    schedule: v.object({ ...settings, start: day, recurrence }),
  }),
  v.object({ kind: v.literal('ended'), seriesId: id, from: day }),
  v.object({ kind: v.literal('moved'), meetingId: id, day, settings: v.object(settings) }),
  v.object({ kind: v.literal('cancelled'), meetingId: id, reason: text }),
  v.object({
    kind: v.literal('answered'),
    meetingId: id,
    answer: v.picklist(['present', 'absent']),
    remark: text,
  }),
  v.object({ kind: v.literal('confirmed'), number, hash }),
  v.object({ kind: v.literal('objected'), number, hash, remark: text }),
  /** `target`: id of a meeting, or of a series. */
  v.object({ kind: v.literal('invited'), personId: id, target: id }),
  v.object({ kind: v.literal('uninvited'), personId: id, target: id }),
  /** Of an invited facilitator; `itemId` of the agenda's item, maybe empty. */
  v.object({ kind: v.literal('noted'), meetingId: id, itemId: v.pipe(v.string(), v.maxLength(160)), text }),
] as const

/**
 * What a device may write down of meetings (`NewMeetingData` of core). It may be checked with
 * `checkMeetings` before and folded with `meetingsState` at once, so that a phone shows what it could
 * not send yet.
 */
const newMeetingData = v.variant('kind', newData)

export const newMeeting = v.object({ data: newMeetingData })

export const meetingEntry = v.object({
  id: v.string(),
  n: v.number(),
  at,
  by: v.object({ personId: v.string(), partyId: v.optional(v.string()) }),
  data: v.variant('kind', [
    ...newData,
    v.object({ kind: v.literal('opened'), meetingId: id, number }),
    v.object({
      kind: v.literal('closed'),
      meetingId: id,
      number,
      seen: count,
      hash,
      day,
      title: v.string(),
      presentIds: v.array(v.string()),
      facilitatorIds: v.optional(v.array(v.string())),
      decisions: count,
      followUps: count,
    }),
  ]),
})

/**
 * What was written down of a partnership's meetings, as far as the reader may see it: core's
 * `meetingsState` folds it. Of a series of which a facilitator is invited to some meetings, these alone.
 */
export const meetings = v.object({
  /** In the server's order. */
  entries: v.array(meetingEntry),
  /** Of those who wrote, by person id, as far as the reader may know them. */
  names: v.record(v.string(), v.string()),
})
export type MeetingsView = v.InferOutput<typeof meetings>

/** A meeting's live document. Its number is the meeting's own and that of its minutes. */
export const openedMeeting = v.object({ number, documentId: v.string() })

const suggested = { id, minutes: v.number() }
const ofObstacle = { ...suggested, obstacleId: id, text: v.string(), ownerId: v.string(), dueDay: day }

/** What to talk about, in this order, as facts (`AgendaSuggestion` of core): the screen words them. */
export const agenda = v.object({
  suggestions: v.array(
    v.variant('kind', [
      v.object({
        ...suggested,
        kind: v.literal('follow-up'),
        commitmentId: id,
        text: v.string(),
        ownerId: v.string(),
        dueDay: day,
        isLate: v.boolean(),
      }),
      v.object({ ...ofObstacle, kind: v.literal('obstacle') }),
      v.object({ ...ofObstacle, kind: v.literal('fix') }),
      v.object({
        ...suggested,
        kind: v.literal('check'),
        obstacleId: id,
        text: v.string(),
        how: v.string(),
      }),
      v.object({ ...suggested, kind: v.literal('late'), commitmentId: id, dueDay: day }),
      v.object({ ...suggested, kind: v.literal('late-others'), count }),
      v.object({ ...suggested, kind: v.literal('version'), version: number }),
      v.object({ ...suggested, kind: v.literal('proposal'), proposalId: id, number }),
      v.object({ ...suggested, kind: v.literal('receipts'), count, withRejects: count }),
    ]),
  ),
})
export type AgendaView = v.InferOutput<typeof agenda>

/** Closes a meeting as its document was at an edit that the person has seen. */
export const closing = v.object({ seen: count })

/** Frozen minutes. */
export const minutes = v.object({
  /** Canonical JSON of core's `Minutes`; `hash` is of this text in UTF-8. */
  minutes: v.string(),
  hash,
  /** Whether the text has its hash, and the ledger is as it was written. */
  intact: v.boolean(),
  closedAt: at,
  closedBy: v.string(),
  /** What people said to it; `objection` where they do not confirm. */
  opinions: v.array(
    v.object({
      personId: v.string(),
      partyId: v.optional(v.string()),
      at,
      objection: v.optional(v.string()),
    }),
  ),
  /** Of everyone named in it, by person id. */
  names: v.record(v.string(), v.string()),
})
export type MinutesView = v.InferOutput<typeof minutes>

/** All that is needed to check minutes without Rembuk: the records up to the last word on them, and their text. */
export const minutesFile = v.object({
  format: v.literal('rembuk-minutes-file-1'),
  ledgerId: v.string(),
  number,
  records: v.array(v.object({ n: number, id: v.string(), body: v.string(), hash })),
  /** Canonical JSON of the minutes. */
  minutes: v.string(),
})

export const minutesSearch = v.object({
  /** Words that must all occur; case does not count. */
  text: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(80)),
  /** Only minutes with a smaller number: goes on where an answer ended. */
  before: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number))),
})

/** Minutes in which the words occur, the newest first. */
export const minutesFound = v.object({
  found: v.array(
    v.object({
      number,
      meetingId: id,
      title: v.string(),
      day,
      /** Where: pieces of text of at most 160 letters around what was found. */
      hits: v.array(
        v.object({
          part: v.picklist(['title', 'agenda', 'notes', 'decision', 'follow-up', 'view']),
          text: v.string(),
        }),
      ),
    }),
  ),
  /** There where older minutes were not looked through yet: ask again with `before`. */
  next: v.optional(number),
})
export type MinutesFoundView = v.InferOutput<typeof minutesFound>
