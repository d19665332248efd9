import type { Level } from '@rembuk/core/access/level'
import type { Day } from '@rembuk/core/calendar'
import type { Condition } from '@rembuk/core/condition/condition'
import type { NeedStatus } from '@rembuk/core/condition/need'
import type { Outlook } from '@rembuk/core/condition/outlook'
import type { RegionCode } from '@rembuk/core/region/region-code'
import type { TodayItem } from '@rembuk/core/today/today-item'

/** How a partnership is doing, as it was worked out last, with all that was worked out beside it. */
export interface KeptCondition {
  /** Counts how often it was replaced, from 1. */
  revision: number
  condition: Condition
  today: TodayItem[]
  /** What the plan said; absent where it has not been started. */
  outlook?: Outlook
  /** To whom it is shown as a facilitator. */
  watchers: Watcher[]
}

/** A facilitator whom a partnership is shown to. */
export interface Watcher {
  personId: string
  level: Level
  /** Until when, milliseconds since 1970. */
  until: number
  /** Code of the programme through which it is shown. */
  programme?: string
}

/** A partnership in the lists of a facilitator. */
export interface Shown extends Watcher {
  condition: Condition
  /** What of it waits for this facilitator alone, the soonest first; absent where nothing does. */
  promises?: TodayItem[]
}

export interface Counts {
  partnerships: number
  shown: number
  help: number
  watch: number
  fine: number
}

/** Counts of a region: what is shown to a person, or of everybody's partnerships where there is none. */
export interface Totals extends Counts {
  code: RegionCode
}

export interface ConditionChange {
  /** With the revision after the one that was read. */
  kept: KeptCondition
  /** Put into all lists of their people in which they belong (`shown-lists`). */
  shown: Shown[]
  /** People out of whose lists it goes, and in which it stood. */
  hidden: { personId: string; lists: string[] }[]
  /** What is added to counts; without a person to those of everybody's partnerships. */
  counts: { personId?: string; code: RegionCode; add: Partial<Counts> }[]
}

export interface ShownPage {
  shown: Shown[]
  /** Where the next page begins; absent after the last. */
  next?: string
}

/** Summaries and lists that follow from what was written down elsewhere, and can be made again from it. */
export interface ConditionStore {
  /** Strongly consistent; undefined before it was first worked out. */
  get(partnershipId: string): Promise<KeptCondition | undefined>
  /**
   * Replaces the condition, the lists and the counts, all together or not at all. False, and nothing is
   * written, where the condition there does not have the revision before. Throws RangeError where that
   * is more than one transaction holds (100 writes).
   */
  replace(change: ConditionChange): Promise<boolean>
  /**
   * One of a person's lists in order of need: who needs help most first, those of one status alone
   * where it is named. May lag a moment behind a change.
   */
  page(
    personId: string,
    page: { list: string; status?: NeedStatus; limit: number; after?: string },
  ): Promise<ShownPage>
  /** What waits for the person alone by a day, that day included: the partnerships by their soonest. May lag likewise. */
  promised(personId: string, page: { upTo: Day; limit: number }): Promise<Shown[]>
  /** The counts of these regions, of the person's or of everybody's; absent ones are left out. At most 50. */
  totals(codes: RegionCode[], personId?: string): Promise<Totals[]>
  /** The counts of all regions that lie directly in one. */
  totalsIn(code: RegionCode, personId?: string): Promise<Totals[]>
}
