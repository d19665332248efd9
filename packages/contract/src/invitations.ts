import * as v from 'valibot'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const meeting = {
  partnershipId: v.string(),
  /** Its name. */
  partnership: v.string(),
  meetingId: v.string(),
  title: v.string(),
  day: v.string(),
}

/** A facilitator's meetings, of partnerships that show themselves to the facilitator now. */
export const invitations = v.object({
  /** Those that the caller is invited to and that are not over, the soonest first, at most 30. */
  ahead: v.array(
    v.object({
      ...meeting,
      /** In the partnership's zone, as 09:00. */
      time: v.string(),
      timeZone: v.string(),
      answer: v.optional(v.picklist(['present', 'absent'])),
    }),
  ),
  /** How many the caller attended by the minutes. */
  attendedCount: count,
  /** The newest of them, at most 60; `isOpen` where the caller may read the minutes. */
  attended: v.array(v.object({ ...meeting, number: count, isOpen: v.boolean() })),
})
export type InvitationsView = v.InferOutput<typeof invitations>
