import type { ScopeField } from '../scope'

/** Who does something before anybody is named: the cooperative, every producer, or all of them. */
export type Doer = 'cooperative' | 'producers' | 'all'

/** What a side may expect and has to do in a pattern, besides what holds in every one. */
export interface SideClauses {
  rights: readonly string[]
  duties: readonly string[]
}

/** What is particular to one partnership pattern. Texts are Indonesian: the language of an agreement. */
export interface PatternTemplate {
  activity: string
  support: string
  scope: Record<ScopeField, Doer>
  cooperative: SideClauses
  producer: SideClauses
}
