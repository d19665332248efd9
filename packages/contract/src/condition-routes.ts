import { condition } from './condition'
import { facilitator, facilitatorQuery, reportChoice, shownPage, shownQuery } from './facilitation'
import { invitations } from './invitations'
import { partnershipHealth } from './partnership-health'
import type { Route } from './routes'
import { newSupport, support } from './support'
import { today } from './today'

const ofPartnership = '/api/partnerships/{partnershipId}' as const

export const todayRoute = {
  method: 'GET',
  path: '/api/today',
  access: 'signed-in',
  summary: 'What waits for the caller today',
  response: today,
  status: 200,
} as const satisfies Route

export const facilitatorRoute = {
  method: 'GET',
  path: '/api/facilitator',
  access: 'signed-in',
  summary: "The caller's regions and programmes as a facilitator, with totals",
  query: facilitatorQuery,
  response: facilitator,
  status: 200,
} as const satisfies Route

export const shownRoute = {
  method: 'GET',
  path: '/api/facilitator/partnerships',
  access: 'signed-in',
  summary: 'Partnerships that let the caller see how they are doing, who needs help most first',
  query: shownQuery,
  response: shownPage,
  status: 200,
} as const satisfies Route

export const invitationsRoute = {
  method: 'GET',
  path: '/api/facilitator/meetings',
  access: 'signed-in',
  summary: 'Meetings that the caller is invited to as a facilitator, and those attended',
  response: invitations,
  status: 200,
} as const satisfies Route

export const sendReportRoute = {
  method: 'POST',
  path: '/api/facilitator/reports',
  access: 'signed-in',
  summary: 'Sends the caller a report of their regions as a message',
  body: reportChoice,
  status: 202,
} as const satisfies Route

export const conditionRoute = {
  method: 'GET',
  path: `${ofPartnership}/condition`,
  access: 'signed-in',
  summary: 'How a partnership is doing, in figures',
  response: condition,
  status: 200,
} as const satisfies Route

export const partnershipHealthRoute = {
  method: 'GET',
  path: `${ofPartnership}/health`,
  access: 'signed-in',
  summary: 'The eight components of a partnership with their evidence',
  response: partnershipHealth,
  status: 200,
} as const satisfies Route

export const supportRoute = {
  method: 'GET',
  path: `${ofPartnership}/support`,
  access: 'signed-in',
  summary: 'Assistance, self-assessments and impact of a partnership',
  response: support,
  status: 200,
} as const satisfies Route

export const reportSupportRoute = {
  method: 'POST',
  path: `${ofPartnership}/support`,
  access: 'signed-in',
  summary: 'Writes down assistance, its follow-up, a self-assessment or impact figures',
  body: newSupport,
  response: support,
  status: 201,
  idempotent: true,
} as const satisfies Route
