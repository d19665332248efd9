import type { ReportSchedule } from '@rembuk/core/report/report-schedule'
import type { ReportStore, SentReport } from '@rembuk/usecases/ports/reports'
import { isLive } from '../expiry'
import type { AtOnce } from './port'

export const memoryReports = (now: () => number): AtOnce<ReportStore> => {
  const schedules = new Map<string, ReportSchedule>()
  const reports = new Map<string, SentReport & { expiresAt: number }>()
  const place = (personId: string, day: string): string => JSON.stringify([personId, day])
  return {
    schedule: (personId) => structuredClone(schedules.get(personId)),

    setSchedule: (personId, schedule) => {
      schedules.set(personId, structuredClone(schedule))
    },

    stop: (personId) => {
      schedules.delete(personId)
    },

    begin: (report, expiresAt) => {
      const where = place(report.personId, report.day)
      const before = reports.get(where)
      if (before && before.outcome !== 'failed') return false
      reports.set(where, structuredClone({ ...report, outcome: 'sending' as const, expiresAt }))
      return true
    },

    end: (personId, day, outcome) => {
      const report = reports.get(place(personId, day))
      if (report) report.outcome = outcome
    },

    last: (personId, limit) =>
      [...reports.values()]
        .filter((report) => report.personId === personId && isLive(report, now()))
        .sort((a, b) => (a.day < b.day ? 1 : -1))
        .slice(0, limit)
        .map(({ expiresAt: _, ...report }) => structuredClone(report)),
  }
}
