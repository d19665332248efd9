import type { Route } from '@rembuk/contract/routes'
import { type GenericSchema, type InferInput, type InferOutput, safeParse } from 'valibot'
import { ApiProblem, readProblem } from './problem'
import { tellSignedOut } from './signed-out'

/** What a success answers with; nothing where the route names no answer. */
export type Answer<Called extends Route> = Called extends {
  response: infer Schema extends GenericSchema
}
  ? InferOutput<Schema>
  : undefined

type Parameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { [Key in Name]: string } & Parameters<Rest>
  : unknown

type Needs<Called extends Route> = (unknown extends Parameters<Called['path']>
  ? unknown
  : { params: Parameters<Called['path']> }) &
  (Called extends { body: infer Schema extends GenericSchema } ? { body: InferInput<Schema> } : unknown) &
  (Called extends { bytes: readonly string[] } ? { body: Blob } : unknown) &
  (Called extends { idempotent: true } ? { idempotencyKey: string } : unknown)

export interface CallOptions {
  query?: Record<string, string>
  signal?: AbortSignal
}

type Input<Called extends Route> = Needs<Called> & CallOptions

type Loose = CallOptions & { params?: Record<string, string>; body?: unknown; idempotencyKey?: string }

/** Longer than the 29 seconds that the server itself may take. */
const timeoutMilliseconds = 31_000

const address = (route: Route, { params = {}, query }: Loose): string => {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new RangeError(`${route.path} needs ${name}`)
    return encodeURIComponent(value)
  })
  return query ? `${path}?${new URLSearchParams(query)}` : path
}

/** Ends when the caller gives up or after the time-out, whichever comes first. */
const deadline = (given: AbortSignal | undefined): AbortSignal => {
  const controller = new AbortController()
  const end = () => controller.abort()
  setTimeout(end, timeoutMilliseconds)
  if (given?.aborted) end()
  given?.addEventListener('abort', end, { once: true })
  return controller.signal
}

const request = (route: Route, { body, idempotencyKey, signal }: Loose): RequestInit => {
  const headers: Record<string, string> = { accept: 'application/json' }
  // Every change says that it is JSON, also without a body, or an image: a foreign page cannot send that unasked.
  const isBlob = body instanceof Blob
  if (route.method !== 'GET') headers['content-type'] = isBlob ? body.type : 'application/json'
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey
  return {
    method: route.method,
    headers,
    body: isBlob || body === undefined ? body : JSON.stringify(body),
    credentials: 'same-origin',
    signal: deadline(signal),
  }
}

const readAnswer = async (route: Route, response: Response): Promise<unknown> => {
  // A network's own sign-in page answers 200 with HTML: that is not our server.
  if (!route.response && response.status !== route.status) throw new ApiProblem('offline')
  if (!route.response) return undefined
  if (!response.headers.get('content-type')?.includes('json')) throw new ApiProblem('offline')
  const parsed = safeParse(route.response, await response.json())
  if (!parsed.success) throw new ApiProblem('outdated-client')
  return parsed.output
}

/**
 * Calls one route of the contract and checks its answer. Throws ApiProblem only: with the server's
 * code and facts, `offline` when no answer came, `outdated-client` when the answer is of a shape
 * that this version does not know. An `unauthenticated` answer also ends the session on this page.
 */
export const call = async <Called extends Route>(
  route: Called,
  ...input: unknown extends Needs<Called> ? [CallOptions?] : [Input<Called>]
): Promise<Answer<Called>> => {
  const options = (input[0] ?? {}) as Loose
  const url = address(route, options)
  const response = await fetch(url, request(route, options)).catch((cause: unknown) => {
    throw new ApiProblem('offline', {}, { cause })
  })
  if (!response.ok) {
    const problem = await readProblem(response)
    if (problem.code === 'unauthenticated') tellSignedOut()
    throw problem
  }
  return (await readAnswer(route, response)) as Answer<Called>
}
