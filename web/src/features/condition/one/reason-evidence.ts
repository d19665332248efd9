import type { ConditionView } from '@rembuk/contract/condition'
import type { ReasonCode } from '@rembuk/core/condition/need'
import { OTIF_GOAL_PERCENT, weights } from '@rembuk/core/condition/need-of'
import { formatDay, formatMomentDay } from '../../../i18n/format'
import { formatCount, formatQuantity } from '../../../i18n/numbers'
import { t } from './words'

/** The page of a partnership on which to look further. */
export const reasonPages: Record<ReasonCode, 'rencana' | 'kesepakatan' | 'komitmen' | 'rapat'> = {
  'nothing-agreed': 'kesepakatan',
  'consent-waiting': 'kesepakatan',
  'plan-untouched': 'rencana',
  'deliveries-late': 'komitmen',
  'payments-late': 'komitmen',
  'tasks-late': 'komitmen',
  'otif-low': 'komitmen',
  'problems-ahead': 'rencana',
  'obstacles-overdue': 'komitmen',
  'meetings-missed': 'rapat',
  'follow-ups-overdue': 'rapat',
  quiet: 'rencana',
}

const dayWords = (at: number | undefined, words: (day: string) => string): string =>
  at === undefined ? '' : words(formatMomentDay(at))

/** What a reason rests on, in words. */
export const reasonEvidence = (code: ReasonCode, condition: ConditionView): string => {
  const { evidence } = t()
  switch (code) {
    case 'nothing-agreed':
      return evidence.never
    case 'consent-waiting':
      return dayWords(condition.waitingSince, evidence.since)
    case 'plan-untouched':
      return dayWords(condition.planEditedAt, evidence.edited)
    case 'deliveries-late':
    case 'payments-late':
    case 'tasks-late':
      return evidence.ofOpen(condition.work.open)
    case 'otif-low':
      return evidence.rate(condition.deliveries.met, condition.deliveries.of)
    case 'problems-ahead':
      return evidence.ahead
    case 'obstacles-overdue':
      return evidence.ofObstacles(condition.obstacles.open)
    case 'meetings-missed':
      return condition.meetings.lastDay === undefined
        ? evidence.neverMet
        : evidence.met(formatDay(condition.meetings.lastDay))
    case 'follow-ups-overdue':
      return evidence.ofFollowUps(condition.followUps.open)
    case 'quiet':
      return dayWords(condition.activeAt, evidence.active)
  }
}

/** By which rule a reason gives its points, in words. */
export const reasonFormula = (code: ReasonCode): string => {
  const { from, base, per, most } = weights[code]
  const each = formatQuantity(Math.round(per * 1000))
  return code === 'otif-low'
    ? t().otifFormula(formatCount(OTIF_GOAL_PERCENT), formatCount(base), each, formatCount(most))
    : t().formula(formatCount(from), formatCount(base), each, formatCount(most))
}
