import type { Lack } from '@rembuk/core/agreement/check-terms'
import type { TermField } from '@rembuk/core/agreement/term-field'

/** The parts into which the terms are folded, in the order shown. */
export const sections = [
  'activity',
  'scope',
  'clauses',
  'signers',
  'term',
  'prices',
  'payment',
  'quality',
  'window',
  'split',
  'disputes',
  'ending',
  'support',
] as const

export type Section = (typeof sections)[number]

const bySection: Record<TermField, Section | undefined> = {
  pattern: undefined,
  party: undefined,
  activity: 'activity',
  signer: 'signers',
  rights: 'clauses',
  duties: 'clauses',
  scope: 'scope',
  support: 'support',
  start: 'term',
  end: 'term',
  renewal: 'term',
  price: 'prices',
  'payment-days': 'payment',
  'payment-method': 'payment',
  quality: 'quality',
  window: 'window',
  split: 'split',
  disputes: 'disputes',
  ending: 'ending',
}

/** The field that a lack is of, without the party, product or field of work. */
export const fieldOf = (lack: Lack): TermField => lack.split('.', 1)[0] as TermField

/** What a lack is about besides its field: a party, product or field of work; empty where there is only one. */
export const subjectOf = (lack: Lack): string => lack.slice(fieldOf(lack).length + 1)

/** The part in which a lack is mended; undefined for the parties themselves and the pattern. */
export const sectionOf = (lack: Lack): Section | undefined => bySection[fieldOf(lack)]
