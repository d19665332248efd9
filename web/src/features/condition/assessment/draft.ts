import type { Quarter } from '@rembuk/core/health/quarter'
import { type InferOutput, object, optional, picklist } from 'valibot'
import { type Kept, kept } from '../../../storage/kept'

const grade = optional(picklist([1, 2, 3, 4]))

const schema = object({
  planning: grade,
  operation: grade,
  communication: grade,
  trust: grade,
  commitment: grade,
  contract: grade,
  scope: grade,
  investment: grade,
})
export type Grades = InferOutput<typeof schema>

/** What somebody answered on this device and has not sent. */
export const keptDraft = (partnershipId: string, quarter: Quarter): Kept<Grades> =>
  kept(`assessment/${partnershipId}/${quarter}`, schema)
