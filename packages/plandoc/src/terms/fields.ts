import { isPaymentDays, isWindowDays } from '@rembuk/core/agreement/bounds'
import { isPartnershipPattern } from '@rembuk/core/agreement/pattern'
import { isDay } from '@rembuk/core/calendar'
import { isLabel, isParagraph } from '@rembuk/core/label'
import { parseSplitRule } from './split-text'

/** What each single field of the terms may hold. */
const fields = {
  pattern: isPartnershipPattern,
  activity: isParagraph,
  support: isParagraph,
  start: isDay,
  end: isDay,
  renewal: isParagraph,
  paymentDays: isPaymentDays,
  paymentMethod: isLabel,
  earlyDays: isWindowDays,
  lateDays: isWindowDays,
  split: (value: unknown): value is string => parseSplitRule(value) !== undefined,
  ending: isParagraph,
} as const

export type TermsField = keyof typeof fields

/** What a field holds. */
export type TermsValue<F extends TermsField> = (typeof fields)[F] extends (value: unknown) => value is infer T
  ? T
  : never

/** Whether a key from outside names a field of the terms. */
export const isTermsField = (key: string): key is TermsField => Object.hasOwn(fields, key)

/** Whether a value from outside fits the field. */
export const fitsField = <F extends TermsField>(field: F, value: unknown): value is TermsValue<F> =>
  fields[field](value)
