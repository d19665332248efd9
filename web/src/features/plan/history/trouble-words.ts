import type { ApiProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { t } from './words'

/** Why a history, or a plan of then, has not come and what to do. */
export const troubleWords = (problem: ApiProblem): string => {
  if (problem.code === 'offline') return t().offline
  return problem.code === 'too-large' ? t().tooLong : problemWords(problem)
}
