import { newPartnership } from './new-partnership'
import { partnershipDetail } from './partnerships'
import type { Route } from './routes'

export const createPartnershipRoute = {
  method: 'POST',
  path: '/api/partnerships',
  access: 'signed-in',
  summary: 'Starts a partnership',
  body: newPartnership,
  response: partnershipDetail,
  status: 201,
  idempotent: true,
} as const satisfies Route
