import type { Notice } from './notice'
import type { Standing } from './standing'

/**
 * A notice with the time in which it is due: from `at`, which may be yet to come, and before `until`,
 * where time alone ends it. Both in milliseconds since 1970.
 */
export interface Due extends Omit<Notice, 'partnershipId'> {
  until?: number
}

/**
 * One cause of notices: all that is due by where the partnership stands, was, or will be if nothing but
 * time goes on. What is due now and when to look again both follow from it.
 */
export type Cause = (standing: Standing) => Due[]
