import * as v from 'valibot'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(160))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
/** Thousandths. */
const quantity = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const text = v.pipe(v.string(), v.trim(), v.maxLength(1000))

const report = v.variant('kind', [
  v.object({ kind: v.literal('ready'), day, quantity }),
  v.object({ kind: v.literal('sent'), day, quantity }),
  v.object({
    kind: v.literal('received'),
    day,
    accepted: quantity,
    rejected: quantity,
    short: quantity,
    wasted: quantity,
    reason: v.optional(text),
    photoId: v.optional(id),
    replaces: v.optional(id),
  }),
  v.object({ kind: v.literal('paid'), day, rupiah: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }),
  v.object({ kind: v.literal('confirmed'), day, of: id }),
  v.object({ kind: v.literal('disputed'), day, of: id, reason: text }),
])

/** Something that is written down of the work that agreed plans ask for. */
const workData = v.variant('kind', [
  v.object({ kind: v.literal('reported'), commitmentId: id, report }),
  v.object({ kind: v.literal('done'), commitmentId: id, day, quantity: v.optional(quantity) }),
  v.object({ kind: v.literal('remarked'), commitmentId: id, of: v.optional(id), text }),
  v.object({
    kind: v.literal('obstacle'),
    text,
    cause: text,
    ownerId: id,
    dueDay: day,
    commitmentId: v.optional(id),
  }),
  v.object({ kind: v.literal('solved'), obstacleId: id, how: text }),
  v.object({ kind: v.literal('noticed'), version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }),
  v.object({
    kind: v.literal('promised'),
    followUpId: id,
    meetingId: id,
    meetingNumber: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    text,
    personId: id,
    partyId: id,
    dueDay: day,
  }),
  v.object({ kind: v.literal('dropped'), commitmentId: id, reason: text }),
])

export const workEntry = v.object({
  id: v.string(),
  n: v.number(),
  /** Server time, milliseconds since 1970. */
  at: v.number(),
  by: v.object({ personId: v.string(), partyId: v.optional(v.string()) }),
  data: workData,
})

export const work = v.object({
  /** JSON of core's `CommitmentList`: what is promised as of the last agreed version. */
  list: v.string(),
  /** In the server's order. */
  entries: v.array(workEntry),
  /** Of those who reported, by person id, as far as the reader may know them. */
  names: v.record(v.string(), v.string()),
})
export type WorkView = v.InferOutput<typeof work>

export const newWork = v.object({ data: workData })
