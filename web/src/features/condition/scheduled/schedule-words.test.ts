import type { ScheduledReportsView } from '@rembuk/contract/scheduled-reports'
import { expect, it } from 'vitest'
import { nextWords, scheduleWords, scopeWords } from './schedule-words'

const weekly = {
  rhythm: { kind: 'weekly', weekday: 0 },
  at: 7 * 60,
  timeZone: 'Asia/Makassar',
  by: 'email',
  isPaused: false,
} as const

it('says when a report comes, how, and what it is about', () => {
  expect(scheduleWords(weekly)).toBe('Setiap Senin pukul 07.00 lewat e-mail.')
  expect(scheduleWords({ ...weekly, rhythm: { kind: 'monthly', day: 31 }, by: 'whatsapp' })).toBe(
    'Setiap tanggal 31 pukul 07.00 lewat WhatsApp.',
  )
  expect(scopeWords({})).toBe('Isinya: semua wilayah saya.')
  expect(scopeWords({ region: '33.25', programme: 'UMKM Naik Kelas' })).toBe(
    'Isinya: Kabupaten Batang, program UMKM Naik Kelas.',
  )
})

it('says when the next one comes, on the clocks of its time zone', () => {
  const nextAt = Date.parse('2031-12-01T07:00:00+08:00')
  const reports: ScheduledReportsView = {
    ...{ schedule: weekly, nextAt, hasEmail: true, regions: [], programmes: [], sent: [] },
  }
  expect(nextWords(reports, nextAt - 1)).toBe('Berikutnya: Senin, 1 Des 2031 pukul 07.00')
  expect(nextWords(reports, nextAt)).toBe('Laporan berikutnya segera dikirim.')
  const { nextAt: _, ...paused } = { ...reports, schedule: { ...weekly, isPaused: true } }
  expect(nextWords(paused, nextAt)).toBe('Dijeda. Tidak ada laporan yang dikirim.')
})
