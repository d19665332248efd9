import { type RouteName, routes } from '@rembuk/contract/route-table'
import { BODY_BYTES, type Route } from '@rembuk/contract/routes'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '@rembuk/usecases/actor'
import { authenticate } from '@rembuk/usecases/sessions/authenticate'
import type { Context, Hono } from 'hono'
import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { HttpDeps } from './deps'
import type { HttpEnv } from './env'
import { once, requestKey } from './once'
import { readBody, readBytes } from './read-body'
import { refuseForeign } from './refuse-foreign'
import { readSessionCookie } from './session-cookie'
import { understand, understandJson } from './understand'

type Row<N extends RouteName> = (typeof routes)[N]

type Parameter<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameter<Rest>
  : never

/** One request to a route, checked as the route table says. */
export interface Call<N extends RouteName> {
  actor: Row<N> extends { access: 'signed-in' } ? Actor : undefined
  body: Row<N> extends { body: infer S extends GenericSchema } ? InferOutput<S> : undefined
  /** The body of a route that takes it as it is. */
  bytes: Row<N> extends { bytes: readonly string[] } ? Uint8Array<ArrayBuffer> : undefined
  query: Row<N> extends { query: infer S extends GenericSchema } ? InferOutput<S> : undefined
  /** From the path: short and URL-safe. */
  params: Record<Parameter<Row<N>['path']>, string>
  /** The caller's key for this request. */
  requestKey: Row<N> extends { idempotent: true } ? string : undefined
  context: Context<HttpEnv>
}

/** What the handler of a route returns; an answer of its own making where the table does not say. */
export type Returned<N extends RouteName> =
  | (Row<N> extends { response: infer S extends GenericSchema } ? InferInput<S> : undefined)
  | Response

export type Serve = <N extends RouteName>(
  name: N,
  handle: (call: Call<N>) => Promise<Returned<N>> | Returned<N>,
) => void

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

const JSON_ONLY = ['application/json'] as const

const parameterPattern = /^[A-Za-z0-9_.-]{1,80}$/

/** Nothing has an id that long or with such characters. */
const checkParameters = (params: Record<string, string>): Record<string, string> => {
  if (!Object.values(params).every((value) => parameterPattern.test(value)))
    throw new DomainError('not-found')
  return params
}

/**
 * Binds handlers to the rows of the route table, in one way for all: where the request may come from,
 * who asks, its size, its content, and that a retry has one effect. A handler sees only what passed.
 */
export const createServe =
  (app: Hono<HttpEnv>, deps: HttpDeps): Serve =>
  (name, handle) => {
    const route: Route = routes[name]
    app.on(route.method, honoPath(route.path), async (context) => {
      const request = context.req
      if (route.method !== 'GET') {
        const hasBody = route.body !== undefined || route.bytes !== undefined
        refuseForeign(request, deps.appOrigins, { types: route.bytes ?? JSON_ONLY, hasBody })
      }
      const actor =
        route.access === 'signed-in' ? await authenticate(deps, readSessionCookie(context)) : undefined
      const params = checkParameters(request.param())
      const maxBytes = route.maxBodyBytes ?? BODY_BYTES
      const bytes = route.bytes && (await readBytes(request, maxBytes))
      const text = route.body ? await readBody(request, maxBytes) : ''
      const body = route.body && understandJson(route.body, text)
      const query = route.query && understand(route.query, request.query(), 'query')
      const key = route.idempotent && requestKey(request.header('idempotency-key'))

      const answer = async (): Promise<Response> => {
        const call = { actor, body, bytes, query, params, requestKey: key, context } as Call<typeof name>
        const returned = await handle(call)
        if (returned instanceof Response) return returned
        return returned === undefined
          ? context.body(null, route.status)
          : context.json(returned, route.status as 200)
      }
      if (!actor || !key) return answer()
      const keyed = { personId: actor.personId, key, method: request.method, path: request.path, body: text }
      const { status, body: json } = await once(deps, keyed, async () => {
        const response = await answer()
        return { status: response.status, body: await response.text() }
      })
      return context.body(json, status as 200, { 'Content-Type': 'application/json' })
    })
  }
