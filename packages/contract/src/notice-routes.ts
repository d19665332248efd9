import { messageChoice, noticeList } from './notices'
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
  summary: "Whether messages about notices go to the caller's phone",
  response: messageChoice,
  status: 200,
} as const satisfies Route

export const setMessagesRoute = {
  method: 'PUT',
  path: '/api/me/messages',
  access: 'signed-in',
  summary: "Turns messages about notices to the caller's phone on or off",
  body: messageChoice,
  response: messageChoice,
  status: 200,
} as const satisfies Route
