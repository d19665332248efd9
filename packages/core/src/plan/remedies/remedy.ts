import type { Thousandths } from '../../quantity'
import type { PlanEdit } from '../edits'

/**
 * A way out of a problem:
 * - `deliver-stock`: send what a producer has
 * - `supply-outlet`: send what the cooperative's store has to an outlet
 * - `move-earlier`, `move-later`: make or send it in another week
 * - `raise-production`: make more, within free capacity
 * - `split`: give it to several producers, or a part to another one
 * - `share-outlets`: send each outlet a part of what it was to get; what is short does not become less by that
 * - `ask-partner`: talk about it; no edits
 */
export interface Remedy {
  kind:
    | 'deliver-stock'
    | 'supply-outlet'
    | 'move-earlier'
    | 'move-later'
    | 'raise-production'
    | 'split'
    | 'share-outlets'
    | 'ask-partner'
  /** The producers whose lines change, or who are asked; the outlets that are supplied. */
  partyIds: string[]
  /** How much is made, sent, moved or shared, in thousandths of the product; 0 for `ask-partner`. */
  quantity: Thousandths
  edits: PlanEdit[]
}
