import type { healthComponents } from '@rembuk/core/health/component'
import { isQuarter } from '@rembuk/core/health/quarter'
import { isNote, isParagraph } from '@rembuk/core/label'
import { assistanceKinds } from '@rembuk/core/support/support-data'
import * as v from 'valibot'
import { impact } from './condition'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const paragraph = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => isParagraph(text)),
)
const quarter = v.pipe(
  v.string(),
  v.check((text) => isQuarter(text)),
)
/** Up to a million million. */
const figure = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e12)))
const grade = v.optional(v.picklist([1, 2, 3, 4]))

const grades = v.object({
  planning: grade,
  operation: grade,
  communication: grade,
  trust: grade,
  commitment: grade,
  contract: grade,
  scope: grade,
  investment: grade,
} satisfies Record<(typeof healthComponents)[number], typeof grade>)

/** Something that is written down of assistance, self-assessment and impact. */
export const newSupport = v.object({
  data: v.variant('kind', [
    v.object({
      kind: v.literal('assisted'),
      assistance: v.picklist(assistanceKinds),
      day,
      note: paragraph,
      followUpDay: v.optional(day),
    }),
    v.object({ kind: v.literal('followed-up'), assistanceId: id, note: paragraph }),
    v.object({ kind: v.literal('assessed'), quarter, grades }),
    v.object({
      kind: v.literal('impact'),
      quarter,
      turnover: figure,
      jobs: figure,
      costSaved: figure,
      reach: figure,
      source: v.pipe(
        v.string(),
        v.trim(),
        v.check((text) => isNote(text)),
      ),
    }),
  ]),
})

const at = v.number()
const by = v.object({
  personId: v.string(),
  /** Empty where the reader may not know it. */
  name: v.string(),
  partyId: v.optional(v.string()),
})

/** What was written down, folded. */
export const support = v.object({
  /** The newest first. */
  assistances: v.array(
    v.object({
      id: v.string(),
      at,
      by,
      assistance: v.picklist(assistanceKinds),
      day: v.string(),
      note: v.string(),
      followUpDay: v.optional(v.string()),
      followedUp: v.optional(v.object({ at, by, note: v.string() })),
    }),
  ),
  /** The last of each party and quarter, the newest quarter first. */
  assessments: v.array(v.object({ quarter: v.string(), partyId: v.string(), at, grades })),
  impacts: v.array(v.object({ ...impact.entries, partyId: v.string(), at })),
})
export type SupportView = v.InferOutput<typeof support>
