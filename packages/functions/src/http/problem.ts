import type { Problem, ProblemCode } from '@rembuk/contract/problem'
import type { RefusalFacts } from '@rembuk/core/refusal'

/** HTTP status and summary of every problem; a new code does not compile until it is here. */
const problems: Record<ProblemCode, { status: number; title: string }> = {
  unauthenticated: { status: 401, title: 'Not signed in' },
  'not-found': { status: 404, title: 'Not found' },
  forbidden: { status: 403, title: 'Not allowed' },
  'read-only': { status: 403, title: 'Only reading is allowed' },
  'bad-input': { status: 400, title: 'Input not understood' },
  'code-wrong': { status: 400, title: 'Wrong code' },
  'code-expired': { status: 400, title: 'Code no longer valid' },
  'too-many-attempts': { status: 429, title: 'No attempts left' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'too-large': { status: 413, title: 'Too large' },
  'document-full': { status: 409, title: 'Document is full' },
  'malformed-update': { status: 400, title: 'Malformed update' },
  'foreign-author': { status: 403, title: 'Update of another author' },
  'key-reused': { status: 422, title: 'Idempotency key used for another request' },
  'still-running': { status: 409, title: 'Same request is still running' },
  'outdated-client': { status: 400, title: 'Client is too old' },
  'too-many-connections': { status: 429, title: 'Too many connections' },
  'not-signer': { status: 403, title: 'Not a signer' },
  'proposal-changed': { status: 409, title: 'Another proposal was read' },
  'proposal-ended': { status: 409, title: 'Proposal has ended' },
  'incomplete-draft': { status: 409, title: 'The draft lacks something' },
  'nothing-changed': { status: 409, title: 'Nothing differs from what is agreed or proposed' },
  'out-of-step': { status: 409, title: 'Does not follow from what was reported' },
  outage: { status: 503, title: 'Temporarily unavailable' },
  bug: { status: 500, title: 'Internal error' },
}

/** An RFC 9457 problem: a closed code with its facts, no sentences. */
export const problem = (code: ProblemCode, facts: RefusalFacts = {}): Problem => ({
  type: `urn:rembuk:problem:${code}`,
  ...problems[code],
  code,
  ...facts,
})

/** The problem as an answer, with Retry-After where it says when to come back. */
export const problemResponse = (body: Problem): Response =>
  new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      'Content-Type': 'application/problem+json',
      ...(body.retryAfterSeconds !== undefined && { 'Retry-After': String(body.retryAfterSeconds) }),
    },
  })
