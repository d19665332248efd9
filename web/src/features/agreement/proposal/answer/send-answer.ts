import { answerRoute, withdrawRoute } from '@rembuk/contract/agreement-routes'
import type { ProposalView } from '@rembuk/contract/agreements'
import { consentNoticeId } from '@rembuk/core/notice/causes/consent'
import type { Stance } from '@rembuk/core/proposal/proposal'
import { call } from '../../../../api/call'
import type { ApiProblem } from '../../../../api/problem'
import { problemWords } from '../../../../api/problem-words'
import { createSubmission } from '../../../../api/submission'
import { dropNotice } from '../../../../notices/notices'
import { t } from './words'

/** Sends the reader's answers to one proposal. The same answer sent again counts once. */
export interface AnswerSender {
  answer: (stance: Stance, code?: string) => Promise<ProposalView>
  withdraw: () => Promise<ProposalView>
}

/** For the proposal of which the reader has the content with this hash on the screen. */
export const answerSender = (partnershipId: string, proposalId: string, hash: string): AnswerSender => {
  const params = { partnershipId, proposalId }
  const answers = createSubmission()
  const withdrawal = createSubmission()
  return {
    answer: async (stance, code) => {
      const body = { stance, hash, ...(code !== undefined && { code }) }
      const view = await call(answerRoute, { params, body, idempotencyKey: answers.keyFor(body) })
      // Who has answered is not asked any more; the server is asked what waits a minute from now at the latest.
      if (stance.kind !== 'question') dropNotice({ partnershipId, id: consentNoticeId(proposalId) })
      return view
    },
    withdraw: () => call(withdrawRoute, { params, idempotencyKey: withdrawal.keyFor(params) }),
  }
}

/** What is wrong with an answer, and what to do. */
export const answerProblem = (problem: ApiProblem): string => {
  switch (problem.code) {
    case 'offline':
      return t().notSent
    case 'proposal-changed':
      return t().changedMeanwhile
    default:
      return problemWords(problem)
  }
}
