import { isId } from '../roots'

/**
 * The names of the root types in the document of a partnership's terms. As in a plan, everything is a
 * root Y.Map of plain values that merges by name. It is a document of its own because not everyone who
 * sees the plan sees prices.
 *
 * | root | key → value |
 * |---|---|
 * | `terms` | a field of `TermsField` → text or whole number |
 * | `scope` | field of work → text; `<field>/<party>` → true: the party does it |
 * | `prices` | product id → whole rupiah for one base unit |
 * | `quality` | product id → text |
 * | `disputes` | clause id → text |
 * | `signers/<party>` | person id → position as written, such as Ketua |
 * | `rights/<party>`, `duties/<party>` | clause id → text |
 *
 * Clauses stand in the order of their ids, which begin with the time at which they were added.
 */
export const termsRoots = {
  terms: 'terms',
  scope: 'scope',
  prices: 'prices',
  quality: 'quality',
  disputes: 'disputes',
  signers: (partyId: string) => `signers/${partyId}`,
  rights: (partyId: string) => `rights/${partyId}`,
  duties: (partyId: string) => `duties/${partyId}`,
} as const

const single = ['terms', 'scope', 'prices', 'quality', 'disputes']
const ofParty = ['signers', 'rights', 'duties']

/** Whether a document of terms may hold a root type of this name. */
export const isTermsRoot = (name: string): boolean => {
  const [root = '', partyId, ...rest] = name.split('/')
  if (partyId === undefined) return single.includes(root)
  return ofParty.includes(root) && isId(partyId) && rest.length === 0
}
