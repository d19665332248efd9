import type { FacilitatorView, ShownView } from '@rembuk/contract/facilitation'
import { expect, it } from 'vitest'
import { reportText } from './report-text'

const rate = { met: 0, of: 0 }
const shown = (more: Partial<ShownView>): ShownView => ({
  ...{ partnershipId: 'batang', name: 'Oleh-oleh Batang', region: 'Limpung', producers: 3, at: 0 },
  ...{ score: 62, status: 'help', problemsAhead: 0, activeAt: 0, level: 'plan', until: 0 },
  reasons: [{ code: 'deliveries-late', figure: 3, points: 20 }],
  work: { open: 12, lateDeliveries: 3, latePayments: 0, lateTasks: 0 },
  obstacles: { open: 2, overdue: 1 },
  ...{ deliveries: { met: 9, of: 12 }, pickUps: rate, payments: rate, receipts: rate },
  ...{ meetings: {}, followUps: { open: 0, overdue: 0 }, impacts: [] },
  ...more,
})
const facilitator: FacilitatorView = {
  name: 'Bu Ratna',
  regions: ['33.25'],
  programmes: [],
  totals: [{ code: '33.25', partnerships: 5, shown: 2, help: 1, watch: 0, fine: 1 }],
}
const now = new Date(2026, 10, 28).getTime()

it('says how many are seen and how they are doing, who needs help, and the impact with its source', () => {
  const text = reportText(
    facilitator,
    [
      shown({ impacts: [{ quarter: '2026-Q3', turnover: 12_000_000, jobs: 4, source: 'Buku kas' }] }),
      shown({
        name: 'Batik Kalisari',
        status: 'fine',
        impacts: [
          { quarter: '2026-Q3', turnover: 8_000_000, source: 'Nota' },
          { quarter: '2026-Q2', turnover: 1, source: 'Nota' },
        ],
      }),
    ],
    '33.25',
    now,
  )
  expect(text.split('\n')).toEqual([
    'Laporan pendampingan Bu Ratna, 28 Nov 2026',
    'Wilayah: Kabupaten Batang',
    'Terlihat 2 dari 5 kemitraan. Sisanya belum memberi izin.',
    'Perlu bantuan 1, perlu dilihat 0, baik 1.',
    'Kiriman tepat waktu dan lengkap: 18 dari 24 (12 minggu).',
    '',
    'Yang paling perlu bantuan:',
    '1. Oleh-oleh Batang: 3 kiriman terlambat',
    '',
    'Dampak Triwulan 3 2026, menurut laporan 2 kemitraan:',
    '- omzet Rp20.000.000',
    '- 4 orang bekerja',
    '',
    'Sumber: catatan Rembuk; dampak menurut para pihak.',
  ])
})

it('says no more than is known', () => {
  const text = reportText({ ...facilitator, totals: [] }, [], undefined, now)
  expect(text).not.toContain('Kiriman')
  expect(text).not.toContain('Dampak')
  expect(text).toContain('semua wilayah saya')
})
