import * as v from 'valibot'
import type { Route } from './routes'

/** The secret of a link, which stands behind the # of its address. */
const linkToken = v.object({ token: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)) })

/** What the message told: how many deliveries, and what became of them. */
const told = v.object({
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  change: v.picklist(['agreed', 'moved', 'changed']),
})
export type ToldView = v.InferOutput<typeof told>

/** By POST, as a secret belongs into no address: addresses end up in logs. */
export const readLinkRoute = {
  method: 'POST',
  path: '/api/acknowledgements/read',
  access: 'public',
  summary: 'What a message told whose link this is; uses nothing up',
  body: linkToken,
  response: told,
  status: 200,
} as const satisfies Route

export const acknowledgeRoute = {
  method: 'POST',
  path: '/api/acknowledgements',
  access: 'public',
  summary: "Says that the message's person has seen what it told; a link works once",
  body: linkToken,
  status: 204,
} as const satisfies Route
