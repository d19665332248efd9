import type { ShownView } from '@rembuk/contract/facilitation'
import { toCsv } from '@rembuk/core/exchange/table/cells'
import { expect, it } from 'vitest'
import { shownRows } from './shown-rows'

const rate = { met: 0, of: 0 }
const shown: ShownView = {
  partnershipId: 'batang',
  name: '=Oleh-oleh; "Batang"',
  region: 'Limpung, Batang',
  sector: 'food',
  producers: 3,
  at: 0,
  score: 62,
  status: 'help',
  reasons: [
    { code: 'deliveries-late', figure: 3, points: 20 },
    { code: 'plan-untouched', figure: 21, points: 11 },
  ],
  work: { open: 12, lateDeliveries: 3, latePayments: 0, lateTasks: 0 },
  obstacles: { open: 2, overdue: 1 },
  problemsAhead: 0,
  deliveries: { met: 9, of: 12 },
  pickUps: rate,
  payments: rate,
  receipts: rate,
  meetings: {},
  followUps: { open: 0, overdue: 0 },
  activeAt: new Date(2026, 10, 28).getTime(),
  impacts: [{ quarter: '2026-Q3', turnover: 12_000_000, source: 'Buku kas' }],
  level: 'aggregates',
  until: new Date(2027, 1, 28).getTime(),
}

it('each row has a cell for each column', () => {
  const [head, row] = shownRows([shown])
  expect(row).toHaveLength(head?.length ?? 0)
})

it('numbers are numbers, reasons are words, and no name is taken for a formula', () => {
  const csv = toCsv(shownRows([shown])).split('\r\n')[1]
  expect(csv).toBe(
    `"'=Oleh-oleh; ""Batang""";Limpung, Batang;Makanan dan minuman;3;Perlu bantuan;62;` +
      `"3 kiriman terlambat; Rencana tidak diubah 21 hari";28 Nov 2026;9;12;0;0;Ringkasan saja;28 Feb 2027;` +
      `Triwulan 3 2026;12000000;;;;Buku kas`,
  )
})
