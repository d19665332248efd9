import type { TermField } from './term-field'

/**
 * How a change of the agreement reaches the parties:
 * - `minor`: it is told to all, and holds at once
 * - `major`: it holds only when all have consented again
 */
export type ChangeClass = 'minor' | 'major'

/**
 * A change is minor where it leaves open neither who owes what to whom, nor how much, when, at what price
 * and for how long. Only these are: how a renewal is talked about, and the thresholds at which a problem
 * is shown, which bind nobody to anything. Who signs is major: it decides whose word binds a party.
 */
const classes: Record<TermField | 'thresholds', ChangeClass> = {
  pattern: 'major',
  activity: 'major',
  party: 'major',
  signer: 'major',
  rights: 'major',
  duties: 'major',
  scope: 'major',
  support: 'major',
  start: 'major',
  end: 'major',
  renewal: 'minor',
  price: 'major',
  'payment-days': 'major',
  'payment-method': 'major',
  quality: 'major',
  window: 'major',
  split: 'major',
  disputes: 'major',
  ending: 'major',
  thresholds: 'minor',
}

/** The class of a change of one field of the terms, or of the agreed thresholds. */
export const changeClass = (field: TermField | 'thresholds'): ChangeClass => classes[field]
