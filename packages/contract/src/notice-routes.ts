import { noticeList } from './notices'
import type { Route } from './routes'

export const noticesRoute = {
  method: 'GET',
  path: '/api/me/notices',
  access: 'signed-in',
  summary: 'What waits for the caller: proposals, agreed changes, deliveries to answer',
  response: noticeList,
  status: 200,
} as const satisfies Route
