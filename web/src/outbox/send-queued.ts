import type { Route } from '@rembuk/contract/routes'
import { unknown } from 'valibot'
import { call } from '../api/call'
import type { ApiProblemCode } from '../api/problem'
import type { Queued } from './queued'

/** Sends one change; resolves with the server's answer. Throws ApiProblem as `call` does. */
export const sendQueued = ({ method, path, params, query, body, key }: Queued): Promise<unknown> => {
  const route: Route = {
    method,
    path,
    access: 'signed-in',
    summary: '',
    idempotent: true,
    // Bytes are taken without an answer. Otherwise any JSON: an answer without it is not our server's, and
    // the change stays.
    ...(body instanceof Blob ? { status: 204 } : { response: unknown(), status: 200 }),
  }
  const input = { params, query, body, idempotencyKey: key }
  return call(route, input)
}

const passing: readonly ApiProblemCode[] = [
  'offline',
  'outage',
  'still-running',
  'too-many-requests',
  'unauthenticated',
  'outdated-client',
]

/** Whether the same request may be taken later; others need its person. */
export const isPassing = (code: ApiProblemCode): boolean => passing.includes(code)
