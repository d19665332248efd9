import type { ConditionView } from '@rembuk/contract/condition'
import { expect, it } from 'vitest'
import { reasonEvidence, reasonFormula } from './reason-evidence'

const rate = { met: 0, of: 0 }
const condition: ConditionView = {
  partnershipId: 'batang',
  name: 'Oleh-oleh Batang',
  region: 'Limpung, Batang',
  producers: 3,
  at: 0,
  score: 62,
  status: 'help',
  reasons: [],
  work: { open: 12, lateDeliveries: 3, latePayments: 0, lateTasks: 0 },
  obstacles: { open: 2, overdue: 1 },
  problemsAhead: 0,
  deliveries: { met: 9, of: 12 },
  pickUps: rate,
  payments: rate,
  receipts: rate,
  meetings: {},
  followUps: { open: 0, overdue: 0 },
  activeAt: 0,
  impacts: [],
}

it('says what a reason rests on', () => {
  expect(reasonEvidence('deliveries-late', condition)).toBe('Dari 12 komitmen yang belum selesai.')
  expect(reasonEvidence('otif-low', condition)).toBe('9 dari 12 kiriman dalam 12 minggu terakhir.')
  expect(reasonEvidence('meetings-missed', condition)).toBe('Belum pernah rapat.')
  expect(reasonEvidence('meetings-missed', { ...condition, meetings: { lastDay: '2026-10-17' } })).toBe(
    'Rapat terakhir 17 Okt 2026.',
  )
})

it('says by which rule it gives points, with the numbers that the server reckons with', () => {
  expect(reasonFormula('deliveries-late')).toBe(
    'Rumus: mulai 1 ada 12 poin. Tiap tambahan satu 4 poin, paling banyak 30.',
  )
  expect(reasonFormula('otif-low')).toBe(
    'Rumus: di bawah 80% ada 6 poin. Tiap persen di bawahnya 0,4 poin, paling banyak 26.',
  )
})
