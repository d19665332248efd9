import type { HealthComponent } from './component'

/**
 * What a score rests on. The set is closed: whoever words it is exhaustive over `code`. `met` of `of`
 * says how far it is so, `days` how long ago something was; `value` is what it gives, 0 to 100.
 */
export const evidenceCodes = [
  'plan-edited',
  'weeks-without-problem',
  'goals-set',
  'deliveries-on-time-in-full',
  'tasks-done',
  'obstacles-solved-in-time',
  'changes-seen',
  'proposals-answered-in-time',
  'meetings-held',
  'pick-ups-on-time-in-full',
  'payments-on-time-in-full',
  'receipts-accepted',
  'reports-undisputed',
  'promises-kept',
  'follow-ups-kept',
  'agreement-renewed',
  'agreement-in-force',
  'parties-consented',
  'scopes-assigned',
] as const
export type EvidenceCode = (typeof evidenceCodes)[number]

export interface Evidence {
  code: EvidenceCode
  /** 0 to 100, whole. */
  value: number
  met?: number
  of?: number
  days?: number
}

/**
 * Why a past score is not known. The set is closed:
 * - 'not-begun': the partnership began later
 * - 'plan-not-kept': what the plan looked like then is not worked out anew
 * - 'nothing-written': nothing was written down that would tell
 * - 'only-said': nothing that is done here tells of it
 */
export const unknownCauses = ['not-begun', 'plan-not-kept', 'nothing-written', 'only-said'] as const
export type UnknownCause = (typeof unknownCauses)[number]

/** One component with its score: the mean of its evidence, rounded; absent where too little is known. */
export interface ComponentHealth {
  component: HealthComponent
  score?: number
  evidence: Evidence[]
}
