import { reportSupportRoute, supportRoute } from '@rembuk/contract/condition-routes'
import type { SupportView } from '@rembuk/contract/support'
import type { SupportData } from '@rembuk/core/support/support-data'
import { call } from '../../api/call'
import type { ApiProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { createSubmission } from '../../api/submission'
import { createRefreshed, type Refreshed } from '../../live/refreshed'
import { t } from './words'

export interface Support extends Pick<Refreshed<SupportView>, 'value' | 'problem' | 'retry'> {
  /** Writes something down; the same sent again counts once. Throws ApiProblem. */
  report: (data: SupportData) => Promise<void>
}

/** What is written down around a partnership, kept fresh. Call inside a Solid owner. */
export const createSupport = (partnershipId: string): Support => {
  const params = { partnershipId }
  const support = createRefreshed((signal) => call(supportRoute, { params, signal }))
  const submission = createSubmission()
  return {
    value: support.value,
    problem: support.problem,
    retry: support.retry,
    report: async (data) => {
      const body = { data }
      support.set(await call(reportSupportRoute, { params, body, idempotencyKey: submission.keyFor(body) }))
    },
  }
}

/** Why something was not taken, and what to do. */
export const reportProblem = (problem: ApiProblem): string =>
  problem.code === 'offline' ? t().notSent : problemWords(problem)
