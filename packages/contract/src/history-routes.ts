import {
  cellHistory,
  changesQuery,
  documentChanges,
  documentVersion,
  historyQuery,
  momentQuery,
  versionAt,
} from './history'
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

export const documentChangesRoute = {
  method: 'GET',
  path: '/api/documents/{documentId}/changes',
  access: 'signed-in',
  summary: 'Who changed anything in a live document, and when',
  query: changesQuery,
  response: documentChanges,
  status: 200,
} as const satisfies Route

export const versionAtRoute = {
  method: 'GET',
  path: '/api/documents/{documentId}/versions',
  access: 'signed-in',
  summary: 'Which version of a live document was the last one at a moment',
  query: momentQuery,
  response: versionAt,
  status: 200,
} as const satisfies Route
