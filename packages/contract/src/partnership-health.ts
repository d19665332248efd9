import { healthComponents } from '@rembuk/core/health/component'
import { evidenceCodes, unknownCauses } from '@rembuk/core/health/evidence'
import * as v from 'valibot'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const component = v.picklist(healthComponents)

const evidence = v.array(
  v.object({
    code: v.picklist(evidenceCodes),
    value: count,
    met: v.optional(count),
    of: v.optional(count),
    days: v.optional(count),
  }),
)

/** The eight components of a partnership: what happened says, what the parties say, and how it went. */
export const partnershipHealth = v.object({
  /** As of when, milliseconds since 1970. */
  at: v.number(),
  components: v.array(
    v.object({
      component,
      /** 0 to 100; absent where too little is known. */
      score: v.optional(count),
      evidence,
    }),
  ),
  /** The last four quarters, the newest first, by component. */
  quarters: v.array(
    v.object({
      quarter: v.string(),
      components: v.array(
        v.object({
          component,
          /** Computed as of the quarter's end, or of now. */
          score: v.optional(count),
          /** By what was written down until then. */
          evidence,
          /** Why a quarter that is over has no score. */
          unknown: v.optional(v.picklist(unknownCauses)),
          /** The sides' own view, 0 to 100: of several producers the mean. */
          cooperative: v.optional(count),
          producers: v.optional(count),
          /** Between the two sides. */
          gap: v.optional(count),
        }),
      ),
    }),
  ),
})
export type PartnershipHealthView = v.InferOutput<typeof partnershipHealth>
