import { timeZones } from '@rembuk/core/time-zone'
import * as v from 'valibot'
import { label, optionalLabel } from './label'
import { regionCode, sector } from './regions'

const phone = v.pipe(v.string(), v.trim(), v.minLength(8), v.maxLength(24))

/** A party and the person to invite for it: a name counts only together with a number. */
const newParty = v.object({
  name: label,
  contactName: v.optional(label),
  contactPhone: v.optional(phone),
})

/** Starts a partnership. Invited people get their part when they sign in with that number. */
export const newPartnership = v.object({
  name: label,
  region: optionalLabel,
  regionCode: v.optional(regionCode),
  sector: v.optional(sector),
  timeZone: v.picklist(timeZones),
  cooperative: newParty,
  producers: v.pipe(v.array(newParty), v.minLength(1), v.maxLength(20)),
  /** Which of them the caller belongs to: 'cooperative' or the index of a producer. */
  mine: v.union([v.literal('cooperative'), v.pipe(v.number(), v.integer(), v.minValue(0))]),
})
export type NewPartnershipBody = v.InferOutput<typeof newPartnership>
