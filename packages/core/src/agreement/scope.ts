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

/** A scope in which nobody does anything yet. */
export const emptyScope = (): Scope => ({
  procurement: { partyIds: [], text: '' },
  processing: { partyIds: [], text: '' },
  distribution: { partyIds: [], text: '' },
  transport: { partyIds: [], text: '' },
  marketing: { partyIds: [], text: '' },
})
