import { refusalCodes } from '@rembuk/core/refusal'
import * as v from 'valibot'

/** RFC 9457 problem details, with a closed code instead of sentences: the web has the words. */
export const problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.picklist([...refusalCodes, 'outage', 'bug'] as const),
  retryAfterSeconds: v.optional(v.number()),
  attemptsLeft: v.optional(v.number()),
  limit: v.optional(v.number()),
  fields: v.optional(v.array(v.string())),
})
export type Problem = v.InferOutput<typeof problem>
export type ProblemCode = Problem['code']
