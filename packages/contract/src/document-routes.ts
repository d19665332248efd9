import { catchUp, catchUpQuery, PUSH_BODY_BYTES, pushBody, pushed, ticket } from './documents'
import type { Route } from './routes'

export const ticketRoute = {
  method: 'POST',
  path: '/api/documents/{documentId}/tickets',
  access: 'signed-in',
  summary: 'A single-use ticket for the live document',
  response: ticket,
  status: 201,
} as const satisfies Route

export const catchUpRoute = {
  method: 'GET',
  path: '/api/documents/{documentId}/state',
  access: 'signed-in',
  summary: 'What a client lacks of a live document',
  query: catchUpQuery,
  response: catchUp,
  status: 200,
} as const satisfies Route

export const pushRoute = {
  method: 'POST',
  path: '/api/documents/{documentId}/updates',
  access: 'signed-in',
  summary: 'Stores a batch of edits that is too large for the socket',
  body: pushBody,
  maxBodyBytes: PUSH_BODY_BYTES,
  response: pushed,
  status: 200,
} as const satisfies Route
