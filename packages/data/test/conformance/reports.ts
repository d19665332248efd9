import type { ReportSchedule } from '@rembuk/core/report/report-schedule'
import type { SentReport } from '@rembuk/usecases/ports/reports'
import { describe, expect, it } from 'vitest'
import { atOnce, awkwardIds, type MakeStores, newId, setUp } from './bench'

const DAY_MS = 86_400_000
const schedule: ReportSchedule = {
  rhythm: { kind: 'weekly', weekday: 0 },
  at: 480,
  timeZone: 'Asia/Jakarta',
  by: 'email',
  region: '33.25',
  isPaused: false,
  since: 1,
}
const aReport = (personId: string, day: string): Omit<SentReport, 'outcome'> => ({
  ...{ personId, day, at: 1, by: 'email', scope: { programme: 'UMKM Naik Kelas' } },
  ...{ subject: 'Laporan', text: 'Rembuk: laporan.\n1. Emping', helpIds: ['batang'], isWhole: true },
  figures: { partnerships: 3, shown: 2, help: 1, watch: 0, fine: 1 },
})

export const describeReports = (makeStores: MakeStores): void => {
  describe('reports', () => {
    const start = () => {
      const { reports, now, pass } = setUp(makeStores)
      const personId = newId()
      const begin = (day: string, more: Partial<SentReport> = {}) =>
        reports.begin({ ...aReport(personId, day), ...more }, now() + DAY_MS)
      return { reports, personId, begin, pass }
    }

    it('have a schedule until it is stopped, the last one that was chosen', async () => {
      const { reports, personId } = start()
      expect(await reports.schedule(personId)).toBeUndefined()
      await reports.setSchedule(personId, schedule)
      const { region: _, ...monthly } = { ...schedule, rhythm: { kind: 'monthly', day: 31 } as const }
      await reports.setSchedule(personId, monthly)
      expect(await reports.schedule(personId)).toEqual(monthly)
      for (const _ of [1, 2]) await reports.stop(personId)
      expect(await reports.schedule(personId)).toBeUndefined()
    })

    it('of a day are begun by exactly one of many at once, and kept as they were made', async () => {
      const { reports, personId, begin } = start()
      const begun = await atOnce(12, () => begin('2026-11-23'))
      expect(begun.filter(Boolean)).toHaveLength(1)
      const made = aReport(personId, '2026-11-23')
      expect(await reports.last(personId, 5)).toEqual([{ ...made, outcome: 'sending' }])
      await reports.end(personId, '2026-11-23', 'sent')
      expect(await reports.last(personId, 5)).toEqual([{ ...made, outcome: 'sent' }])
      expect(await begin('2026-11-23')).toBe(false)
    })

    it('that failed are begun once more, by one', async () => {
      const { reports, personId, begin } = start()
      await begin('2026-11-23')
      await reports.end(personId, '2026-11-23', 'failed')
      const again = await atOnce(6, () => begin('2026-11-23', { text: 'Kedua' }))
      expect(again.filter(Boolean)).toHaveLength(1)
      expect(await reports.last(personId, 5)).toMatchObject([{ text: 'Kedua', outcome: 'sending' }])
    })

    it('come the latest first, so many as are asked for, whatever becomes of the schedule', async () => {
      const { reports, personId, begin } = start()
      await reports.setSchedule(personId, schedule)
      for (const day of ['2026-11-30', '2026-11-23', '2026-12-07']) await begin(day)
      await reports.stop(personId)
      const days = async (limit: number) => (await reports.last(personId, limit)).map(({ day }) => day)
      expect(await days(2)).toEqual(['2026-12-07', '2026-11-30'])
      expect(await days(9)).toEqual(['2026-12-07', '2026-11-30', '2026-11-23'])
      expect(await reports.last(newId(), 9)).toEqual([])
    })

    it('are forgotten after their time', async () => {
      const { reports, personId, begin, pass } = start()
      await begin('2026-11-23')
      pass(DAY_MS)
      expect(await reports.last(personId, 5)).toEqual([])
    })

    it('that were never begun do not end into being', async () => {
      const { reports, personId } = start()
      await reports.end(personId, '2026-11-23', 'sent')
      expect(await reports.last(personId, 5)).toEqual([])
    })

    it.each(awkwardIds)('may be those of %s', async (id) => {
      const { reports } = start()
      await reports.setSchedule(id, schedule)
      expect(await reports.schedule(id)).toEqual(schedule)
      await reports.stop(id)
    })
  })
}
