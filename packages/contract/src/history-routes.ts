import { cellHistory, documentVersion, historyQuery } from './history'
import type { Route } from './routes'

export const cellHistoryRoute = {
  method: 'GET',
  path: '/api/documents/{documentId}/history',
  access: 'signed-in',
  summary: 'Who changed a cell of a live document, and when',
  query: historyQuery,
  response: cellHistory,
  status: 200,
} as const satisfies Route

export const documentVersionRoute = {
  method: 'GET',
  path: '/api/documents/{documentId}/versions/{n}',
  access: 'signed-in',
  summary: 'A live document as of one of its entries',
  response: documentVersion,
  status: 200,
} as const satisfies Route
