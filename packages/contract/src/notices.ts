import * as v from 'valibot'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const changes = v.object({ changed: count, moved: v.optional(count, 0), added: count, cancelled: count })
const ofDelivery = { commitmentId: v.string(), product: v.string(), day: v.string() }

/** `time` in the partnership's zone; `place` maybe empty. */
const ofMeeting = {
  meetingId: v.string(),
  title: v.string(),
  day: v.string(),
  time: v.string(),
  place: v.string(),
}

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
    v.object({ kind: v.literal('meeting'), ...ofMeeting, asks: v.boolean() }),
    v.object({
      kind: v.literal('minutes'),
      meetingId: v.string(),
      number: count,
      title: v.string(),
      day: v.string(),
    }),
    v.object({ kind: v.literal('invited'), ...ofMeeting, isSeries: v.boolean() }),
  ]),
})
export type NoticeView = v.InferOutput<typeof notice>

/** What waits for the caller, the newest first. */
export const noticeList = v.object({ notices: v.array(notice) })
