import type { ApiProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { t } from './messages'

/** Why a decision did not count, and what to do. */
export const decisionProblem = (problem: ApiProblem): string =>
  problem.code === 'offline' ? t().notSent : problemWords(problem)
