import type { MaterialEntry } from './material-list'

/** Stands for the cooperative where a buyer is chosen; no party can have this id. */
export const COOPERATIVE = '/'

/** Whose purchases are shown: a party's id, the cooperative, or all where empty. */
export type BuyerChoice = string

const buyerOf = ({ material }: MaterialEntry): BuyerChoice => material.partyId ?? COOPERATIVE

/** Everyone who buys something, in the plan's order. */
export const buyersOf = (entries: readonly MaterialEntry[]): BuyerChoice[] => [
  ...new Set(entries.map(buyerOf)),
]

/** The materials that one of them buys; all where nobody is chosen or the chosen one buys nothing any more. */
export const boughtBy = (entries: readonly MaterialEntry[], buyer: BuyerChoice): readonly MaterialEntry[] =>
  buyersOf(entries).includes(buyer) ? entries.filter((entry) => buyerOf(entry) === buyer) : entries
