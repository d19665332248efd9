import type { GenericSchema } from 'valibot'
import { health } from './health'
import { partnershipDetail, partnershipList } from './partnerships'
import { codeRequest, codeRequested, me, personName, sessionList, signIn } from './sign-in'

/**
 * An HTTP route of the product. From the table of all of them (`route-table.ts`) the server is checked, the OpenAPI
 * document is generated and the security matrix is built.
 */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With parameters as `{name}`. */
  path: string
  /** Who may call it at all; what they may see is decided per thing. */
  access: 'public' | 'signed-in'
  summary: string
  query?: GenericSchema
  body?: GenericSchema
  /** Content types of a body that is taken as the bytes that it is, in the place of JSON. */
  bytes?: readonly string[]
  /** Largest body, in bytes; BODY_BYTES where it is not said. */
  maxBodyBytes?: number
  /** Answer of a success. */
  response?: GenericSchema
  /** Content types of an answer that is no JSON. */
  responseBytes?: readonly string[]
  status: 200 | 201 | 202 | 204
  /** Answer with status 503, where it is not a problem. */
  unavailable?: GenericSchema
  /** Needs an Idempotency-Key header. */
  idempotent?: true
}

/** Largest body of a request, in bytes, unless its route says otherwise. */
export const BODY_BYTES = 32 * 1024

export const healthRoute = {
  method: 'GET',
  path: '/api/health',
  access: 'public',
  summary: 'Version and whether the store answers',
  response: health,
  status: 200,
  unavailable: health,
} as const satisfies Route

export const openapiRoute = {
  method: 'GET',
  path: '/api/openapi.json',
  access: 'public',
  summary: 'This description',
  status: 200,
} as const satisfies Route

export const askCodeRoute = {
  method: 'POST',
  path: '/api/sign-in/codes',
  access: 'public',
  summary: 'Sends a one-time code to a phone',
  body: codeRequest,
  response: codeRequested,
  status: 202,
} as const satisfies Route

export const signInRoute = {
  method: 'POST',
  path: '/api/sign-in',
  access: 'public',
  summary: 'Exchanges a one-time code for a session',
  body: signIn,
  response: me,
  status: 200,
} as const satisfies Route

export const meRoute = {
  method: 'GET',
  path: '/api/me',
  access: 'signed-in',
  summary: 'Who is signed in',
  response: me,
  status: 200,
} as const satisfies Route

export const renameRoute = {
  method: 'PUT',
  path: '/api/me/name',
  access: 'signed-in',
  summary: 'Sets the own name',
  body: personName,
  response: me,
  status: 200,
} as const satisfies Route

export const sessionsRoute = {
  method: 'GET',
  path: '/api/sessions',
  access: 'signed-in',
  summary: 'Devices on which the person is signed in',
  response: sessionList,
  status: 200,
} as const satisfies Route

export const revokeSessionRoute = {
  method: 'DELETE',
  path: '/api/sessions/{sessionId}',
  access: 'signed-in',
  summary: 'Signs one device out and closes its sockets',
  status: 204,
} as const satisfies Route

export const signOutRoute = {
  method: 'DELETE',
  path: '/api/session',
  access: 'signed-in',
  summary: 'Signs this device out and closes its sockets',
  status: 204,
} as const satisfies Route

export const partnershipsRoute = {
  method: 'GET',
  path: '/api/partnerships',
  access: 'signed-in',
  summary: 'Partnerships of the caller',
  response: partnershipList,
  status: 200,
} as const satisfies Route

export const partnershipRoute = {
  method: 'GET',
  path: '/api/partnerships/{partnershipId}',
  access: 'signed-in',
  summary: 'One partnership with its people',
  response: partnershipDetail,
  status: 200,
} as const satisfies Route
