import { paces, ways } from '@rembuk/core/message/message-choice'
import { timeZones } from '@rembuk/core/time-zone'
import * as v from 'valibot'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const changes = v.object({ changed: count, moved: v.optional(count, 0), added: count, cancelled: count })
const ofDelivery = { commitmentId: v.string(), product: v.string(), day: v.string() }

const notice = v.object({
  /** Within its partnership. */
  id: v.string(),
  partnershipId: v.string(),
  /** When its cause happened, milliseconds since 1970. */
  at: v.number(),
  cause: v.variant('kind', [
    /** `until` when the proposal can still be consented to, milliseconds since 1970. */
    v.object({ kind: v.literal('consent'), proposalId: v.string(), number: count, until: v.number() }),
    v.object({ kind: v.literal('agreed'), version: count, deliveries: changes, others: changes }),
    v.object({ kind: v.literal('receive'), ...ofDelivery }),
    v.object({ kind: v.literal('answer'), ...ofDelivery, what: v.picklist(['receipt', 'payment']) }),
    v.object({ kind: v.literal('late'), day: v.string() }),
    v.object({ kind: v.literal('renewal'), end: v.string(), stage: v.picklist([60, 30, 7, 0]) }),
    /** `time` in the partnership's zone; `place` maybe empty. */
    v.object({
      kind: v.literal('meeting'),
      meetingId: v.string(),
      title: v.string(),
      day: v.string(),
      time: v.string(),
      place: v.string(),
      asks: v.boolean(),
    }),
    v.object({
      kind: v.literal('minutes'),
      meetingId: v.string(),
      number: count,
      title: v.string(),
      day: v.string(),
    }),
    v.object({
      kind: v.literal('invited'),
      meetingId: v.string(),
      title: v.string(),
      day: v.string(),
      time: v.string(),
      place: v.string(),
      isSeries: v.boolean(),
    }),
  ]),
})
export type NoticeView = v.InferOutput<typeof notice>

/** What waits for the caller, the newest first. */
export const noticeList = v.object({ notices: v.array(notice) })

const timeOfDay = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_439))

const weekday = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(6))

/** How messages about notices come; one-time codes always do. Times are minutes since midnight. */
export const messageChoice = v.object({
  pace: v.picklist(paces),
  dailyAt: timeOfDay,
  /** From 0 for Monday to 6 for Sunday; of the week's message. */
  weekday: v.optional(weekday, 0),
  quietFrom: timeOfDay,
  quietUntil: timeOfDay,
  by: v.picklist(ways),
  timeZone: v.picklist(timeZones),
})

export const messageSettings = v.object({
  choice: v.object({ ...messageChoice.entries, timeZone: v.string() }),
  /** Whether this device shows messages. */
  isShownHere: v.boolean(),
  /** The caller's own e-mail address; absent where there is none. */
  email: v.optional(v.string()),
  /** Whether the server can send e-mail. */
  hasEmail: v.boolean(),
  /** The server's key for the browser's push service; absent where devices cannot be reached. */
  pushKey: v.optional(v.string()),
})
export type MessageSettingsView = v.InferOutput<typeof messageSettings>

/** An e-mail address as typed; the use case refuses what is none. */
export const emailAddress = v.object({ address: v.pipe(v.string(), v.maxLength(300)) })

/** The caller's own address, as it is used from now on. */
export const ownEmail = v.object({ email: v.string() })

/** A browser's push subscription; its keys are base64url. */
export const deviceTarget = v.object({
  endpoint: v.pipe(v.string(), v.maxLength(1_000)),
  p256dh: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{87}$/)),
  auth: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/)),
})
