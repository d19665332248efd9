import type { Route } from './routes'
import { reportSchedule, scheduledReports } from './scheduled-reports'

const path = '/api/facilitator/report-schedule' as const

export const scheduledReportsRoute = {
  method: 'GET',
  path,
  access: 'signed-in',
  summary: "When the caller's reports come, and those that were sent",
  response: scheduledReports,
  status: 200,
} as const satisfies Route

export const scheduleReportRoute = {
  method: 'PUT',
  path,
  access: 'signed-in',
  summary: 'Sends the caller reports from now on as chosen',
  body: reportSchedule,
  response: scheduledReports,
  status: 200,
} as const satisfies Route

export const stopReportsRoute = {
  method: 'DELETE',
  path,
  access: 'signed-in',
  summary: 'Sends the caller no reports any more',
  response: scheduledReports,
  status: 200,
} as const satisfies Route
