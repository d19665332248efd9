import { packedPlan } from './packed-plan'
import type { Route } from './routes'

export const packedPlanRoute = {
  method: 'GET',
  path: '/api/documents/{documentId}/projection',
  access: 'signed-in',
  summary: "A plan's products and their numbers as of now, small, for a first sight",
  response: packedPlan,
  status: 200,
} as const satisfies Route
