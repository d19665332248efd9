import type { Day } from '../calendar'
import type { HealthComponent } from '../health/component'
import type { Quarter } from '../health/quarter'

/** How a facilitator helps: training, a business incentive, financing, or mediation between the parties. */
export const assistanceKinds = ['training', 'incentive', 'financing', 'mediation'] as const
export type AssistanceKind = (typeof assistanceKinds)[number]

/** What is written down around a partnership, beside its work. The set is closed. */
export type SupportData = Assisted | FollowedUp | Assessed | ImpactReported

/** A facilitator helped, or will. */
export interface Assisted {
  kind: 'assisted'
  assistance: AssistanceKind
  /** On which it happened. */
  day: Day
  note: string
  /** By when somebody looks at what became of it. */
  followUpDay?: Day
}

/** What became of an assistance; it needs no further look. */
export interface FollowedUp {
  kind: 'followed-up'
  assistanceId: string
  note: string
}

/** From 1 (hardly at all) to 4 (fully). */
export type Grade = 1 | 2 | 3 | 4

/** How a party itself sees the partnership; the last one of a quarter counts. */
export interface Assessed {
  kind: 'assessed'
  quarter: Quarter
  grades: Partial<Record<HealthComponent, Grade>>
}

/** Figures of a party for a quarter, never computed; the last ones of a quarter count. */
export interface ImpactReported extends Impact {
  kind: 'impact'
}

export interface Impact {
  quarter: Quarter
  /** Rupiah. */
  turnover?: number
  /** People who work for it. */
  jobs?: number
  /** Rupiah saved by doing things together. */
  costSaved?: number
  /** Buyers or places reached. */
  reach?: number
  /** Where the figures come from, in the party's words. */
  source: string
}

/** Something that was written down, with what the server says of it. */
export interface SupportEntry {
  id: string
  n: number
  /** Milliseconds since 1970. */
  at: number
  by: { personId: string; partyId?: string }
  data: SupportData
}
