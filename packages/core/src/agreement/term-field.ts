/** Everything in the terms that can be written and can change by itself. The set is closed. */
export const termFields = [
  'pattern',
  'activity',
  'party',
  'signer',
  'rights',
  'duties',
  'scope',
  'support',
  'start',
  'end',
  'renewal',
  'price',
  'payment-days',
  'payment-method',
  'quality',
  'window',
  'split',
  'disputes',
  'ending',
] as const

export type TermField = (typeof termFields)[number]
