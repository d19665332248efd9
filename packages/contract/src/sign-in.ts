import * as v from 'valibot'
import { label } from './label'

/** A phone number as typed; the use case normalises it and refuses what is not Indonesian. */
export const codeRequest = v.object({
  phone: v.pipe(v.string(), v.trim(), v.minLength(8), v.maxLength(24)),
  channel: v.picklist(['whatsapp', 'sms']),
})
export type CodeRequestBody = v.InferOutput<typeof codeRequest>

/** The same answer whether or not the number is known. */
export const codeRequested = v.object({
  /** Seconds until another code may be asked for. */
  retryAfterSeconds: v.number(),
  /** Seconds that the code stays good. */
  expiresInSeconds: v.number(),
})
export type CodeRequested = v.InferOutput<typeof codeRequested>

export const signIn = v.object({ code: v.pipe(v.string(), v.trim(), v.regex(/^\d{6}$/)) })
export type SignInBody = v.InferOutput<typeof signIn>

export const me = v.object({
  id: v.string(),
  /** Empty for a person who has not given a name yet. */
  name: v.string(),
  /** The person's own number, all but the last three digits hidden. */
  phoneHint: v.string(),
})
export type Me = v.InferOutput<typeof me>

export const personName = v.object({ name: label })
export type PersonNameBody = v.InferOutput<typeof personName>

export const sessionList = v.object({
  sessions: v.array(
    v.object({
      id: v.string(),
      device: v.string(),
      createdAt: v.number(),
      expiresAt: v.number(),
      current: v.boolean(),
    }),
  ),
})
export type SessionList = v.InferOutput<typeof sessionList>
