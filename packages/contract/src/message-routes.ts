import { deviceTarget, emailAddress, messageChoice, messageSettings, ownEmail } from './messages'
import type { Route } from './routes'
import { codeRequested, signIn } from './sign-in'

export const messagesRoute = {
  method: 'GET',
  path: '/api/me/messages',
  access: 'signed-in',
  summary: 'How messages about notices reach the caller',
  response: messageSettings,
  status: 200,
} as const satisfies Route

export const setMessagesRoute = {
  method: 'PUT',
  path: '/api/me/messages',
  access: 'signed-in',
  summary: 'Chooses how messages about notices reach the caller',
  body: messageChoice,
  status: 204,
} as const satisfies Route

export const emailCodeRoute = {
  method: 'POST',
  path: '/api/me/email/codes',
  access: 'signed-in',
  summary: 'Sends a one-time code to an e-mail address of the caller',
  body: emailAddress,
  response: codeRequested,
  status: 202,
} as const satisfies Route

export const confirmEmailRoute = {
  method: 'PUT',
  path: '/api/me/email',
  access: 'signed-in',
  summary: 'Reaches the caller at the e-mail address to which the code went',
  body: signIn,
  response: ownEmail,
  status: 200,
  idempotent: true,
} as const satisfies Route

export const removeEmailRoute = {
  method: 'DELETE',
  path: '/api/me/email',
  access: 'signed-in',
  summary: "Forgets the caller's e-mail address",
  status: 204,
} as const satisfies Route

export const keepDeviceRoute = {
  method: 'PUT',
  path: '/api/me/device',
  access: 'signed-in',
  summary: 'Shows messages on this device until its session ends',
  body: deviceTarget,
  status: 204,
} as const satisfies Route

export const dropDeviceRoute = {
  method: 'DELETE',
  path: '/api/me/device',
  access: 'signed-in',
  summary: 'Shows no more messages on this device',
  status: 204,
} as const satisfies Route
