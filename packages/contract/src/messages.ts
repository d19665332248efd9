import { paces, ways } from '@rembuk/core/message/message-choice'
import { timeZones } from '@rembuk/core/time-zone'
import * as v from 'valibot'

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
