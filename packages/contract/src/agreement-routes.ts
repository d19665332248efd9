import {
  agreedContent,
  agreementFile,
  agreementState,
  answer,
  channelChoice,
  checkResult,
  consentCode,
  newProposal,
  proposal,
  proposalContent,
} from './agreements'
import type { Route } from './routes'

const ofPartnership = '/api/partnerships/{partnershipId}' as const

export const agreementRoute = {
  method: 'GET',
  path: `${ofPartnership}/agreement`,
  access: 'signed-in',
  summary: 'Proposals and agreed versions of a partnership',
  response: agreementState,
  status: 200,
} as const satisfies Route

export const proposeRoute = {
  method: 'POST',
  path: `${ofPartnership}/proposals`,
  access: 'signed-in',
  summary: 'Freezes plan and terms as they are at known edits, and proposes them',
  body: newProposal,
  response: proposal,
  status: 201,
  idempotent: true,
} as const satisfies Route

export const proposalRoute = {
  method: 'GET',
  path: `${ofPartnership}/proposals/{proposalId}`,
  access: 'signed-in',
  summary: 'One proposal with its content and what was agreed before',
  response: proposalContent,
  status: 200,
} as const satisfies Route

export const withdrawRoute = {
  method: 'DELETE',
  path: `${ofPartnership}/proposals/{proposalId}`,
  access: 'signed-in',
  summary: 'Withdraws a proposal of the own party; it stays on record',
  response: proposal,
  status: 200,
  idempotent: true,
} as const satisfies Route

export const consentCodeRoute = {
  method: 'POST',
  path: `${ofPartnership}/proposals/{proposalId}/codes`,
  access: 'signed-in',
  summary: 'Sends the caller a one-time code with which to consent to a proposal',
  body: channelChoice,
  response: consentCode,
  status: 202,
} as const satisfies Route

export const answerRoute = {
  method: 'POST',
  path: `${ofPartnership}/proposals/{proposalId}/answers`,
  access: 'signed-in',
  summary: "Consents, refuses or asks, for the caller's party",
  body: answer,
  response: proposal,
  status: 200,
  idempotent: true,
} as const satisfies Route

export const agreedRoute = {
  method: 'GET',
  path: `${ofPartnership}/agreed/{version}`,
  access: 'signed-in',
  summary: 'An agreed version with its content and evidence',
  response: agreedContent,
  status: 200,
} as const satisfies Route

export const agreementFileRoute = {
  method: 'GET',
  path: `${ofPartnership}/agreed/{version}/file`,
  access: 'signed-in',
  summary: 'An agreed version as a file that can be checked without Rembuk',
  response: agreementFile,
  status: 200,
} as const satisfies Route

export const checkRoute = {
  method: 'GET',
  path: '/api/checks/{code}',
  access: 'public',
  summary: 'Whether an agreement with this code exists and is unaltered, without its content',
  response: checkResult,
  status: 200,
} as const satisfies Route
