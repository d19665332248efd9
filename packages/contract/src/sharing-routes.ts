import type { Route } from './routes'
import { newSharing, sharing } from './sharing'

export const sharingRoute = {
  method: 'GET',
  path: '/api/partnerships/{partnershipId}/sharing',
  access: 'signed-in',
  summary: 'Who outside of its parties sees how much of a partnership',
  response: sharing,
  status: 200,
} as const satisfies Route

export const decideSharingRoute = {
  method: 'POST',
  path: '/api/partnerships/{partnershipId}/sharing',
  access: 'signed-in',
  summary: "Grants somebody sight of a partnership or takes it back, for the caller's party",
  body: newSharing,
  response: sharing,
  status: 201,
  idempotent: true,
} as const satisfies Route
