import { type ProblemCode, problem } from '@rembuk/contract/problem'
import type { RefusalFacts } from '@rembuk/core/refusal'
import { safeParse } from 'valibot'

/** `offline`: no answer came that could have been the server's. */
export type ApiProblemCode = ProblemCode | 'offline'

/** A call that did not succeed, with the server's closed code and facts; the words are in problem-words.ts. */
export class ApiProblem extends Error {
  constructor(
    readonly code: ApiProblemCode,
    readonly facts: RefusalFacts = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'ApiProblem'
  }
}

/** Whether the server says that what was asked for is not, or no longer, there for this person. */
export const isGone = ({ code }: ApiProblem): boolean => code === 'not-found' || code === 'forbidden'

/** Reads an answer that is not a success. A body that is no problem document counts as an outage. */
export const readProblem = async (response: Response): Promise<ApiProblem> => {
  const body: unknown = await response.json().catch(() => undefined)
  const parsed = safeParse(problem, body)
  if (!parsed.success) return new ApiProblem('outage')
  const { code, retryAfterSeconds, attemptsLeft, limit, fields } = parsed.output
  return new ApiProblem(code, { retryAfterSeconds, attemptsLeft, limit, fields })
}

/** Whatever was thrown during a call, as a problem: what nobody foresaw is a bug. */
export const asProblem = (thrown: unknown): ApiProblem =>
  thrown instanceof ApiProblem ? thrown : new ApiProblem('bug', {}, { cause: thrown })
