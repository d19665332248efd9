/** The fields of work that an agreement shares out (ruang lingkup). */
export const scopeFields = ['procurement', 'processing', 'distribution', 'transport', 'marketing'] as const

export type ScopeField = (typeof scopeFields)[number]

/** Who does one field of work. */
export interface ScopeTerm {
  /** The parties that do it; nobody in particular where empty. */
  partyIds: string[]
  /** How, in a sentence; maybe empty. */
  text: string
}

/** Every field has its term, so that none is forgotten in silence. */
export type Scope = Record<ScopeField, ScopeTerm>
