import type { Route } from './routes'
import { newWork, work, workEntry } from './work'

export const workRoute = {
  method: 'GET',
  path: '/api/partnerships/{partnershipId}/work',
  access: 'signed-in',
  summary: 'What is promised, and what was reported of it',
  response: work,
  status: 200,
} as const satisfies Route

export const reportWorkRoute = {
  method: 'POST',
  path: '/api/partnerships/{partnershipId}/work',
  access: 'signed-in',
  summary: 'Writes down a report, a remark, an obstacle or that changes were seen',
  body: newWork,
  response: workEntry,
  status: 201,
  idempotent: true,
} as const satisfies Route
