import { deviceTarget, messageChoice, messageSettings, noticeList } from './notices'
import type { Route } from './routes'

export const noticesRoute = {
  method: 'GET',
  path: '/api/me/notices',
  access: 'signed-in',
  summary: 'What waits for the caller: proposals, agreed changes, deliveries to answer',
  response: noticeList,
  status: 200,
} as const satisfies Route

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
