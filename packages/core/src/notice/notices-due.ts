import { planAgreed } from './causes/agreed'
import { answerWanted } from './causes/answer'
import { consentWanted } from './causes/consent'
import { facilitatorInvited } from './causes/invited'
import { promiseLate } from './causes/late'
import { meetingAhead } from './causes/meeting'
import { minutesWaiting } from './causes/minutes'
import { goodsOnTheWay } from './causes/receive'
import { renewalWanted } from './causes/renewal'
import type { Cause, Due } from './due'
import type { Notice } from './notice'
import type { Standing } from './standing'

const DAY_MS = 86_400_000
/** For how long something that happened may still make a notice, in milliseconds. */
export const NOTICE_AGE_MS = 60 * DAY_MS

const causes: readonly Cause[] = [
  consentWanted,
  planAgreed,
  goodsOnTheWay,
  answerWanted,
  promiseLate,
  renewalWanted,
  meetingAhead,
  minutesWaiting,
  facilitatorInvited,
]

const allDue = (standing: Standing): Due[] => causes.flatMap((cause) => cause(standing))

/**
 * Everything that the people of a partnership have to do or to look at now: consent, see what was
 * agreed, receive, answer, do what is late, renew, come to a meeting, confirm its minutes,
 * answer an invitation. What began
 * more than 60 days before `now` (milliseconds since 1970) is left out. What is once no longer due never is again, except where a receipt is corrected or a payment denied.
 */
export const noticesDue = (standing: Standing, now: number): Notice[] =>
  allDue(standing)
    .filter(({ at, until }) => at <= now && at > now - NOTICE_AGE_MS && (until === undefined || now < until))
    .map(({ until: _, ...due }) => ({ ...due, partnershipId: standing.partnershipId }))

/**
 * When `noticesDue` next says something else if nothing but time goes on, in milliseconds since 1970;
 * undefined where it never does.
 */
export const nextLook = (standing: Standing, now: number): number | undefined => {
  const ahead = allDue(standing)
    .flatMap(({ at, until }) => (until === undefined ? [at] : [at, until]))
    .filter((time) => time > now)
  return ahead.length === 0 ? undefined : Math.min(...ahead)
}
