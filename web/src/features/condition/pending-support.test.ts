import type { SupportView } from '@rembuk/contract/support'
import type { SupportData } from '@rembuk/core/support/support-data'
import { expect, it } from 'vitest'
import type { Queued } from '../../outbox/queued'
import { aboutSupport, pendingSupport, withPending } from './pending-support'

const ratna = { personId: 'ratna', name: 'Bu Ratna' }
const karyo = { personId: 'karyo', name: 'Pak Karyo', partyId: 'emping' }

const queue = (...data: unknown[]): Queued[] =>
  data.map((one, index) => ({
    order: index + 1,
    key: `k${index + 1}`,
    personId: 'ratna',
    about: aboutSupport('batang'),
    method: 'POST',
    path: '/api/partnerships/{partnershipId}/support',
    params: { partnershipId: 'batang' },
    body: { data: one },
    at: 1000 + index,
  }))

const known: SupportView = {
  assistances: [
    { id: 'a1', at: 1, by: ratna, assistance: 'training', day: '2026-11-02', note: 'Kemasan' },
    { id: 'a0', at: 0, by: ratna, assistance: 'mediation', day: '2026-11-01', note: 'Harga' },
  ],
  assessments: [],
  impacts: [
    { quarter: '2026-Q4', partyId: 'emping', at: 1, jobs: 2, source: 'Buku kas' },
    { quarter: '2026-Q4', partyId: 'batik', at: 1, jobs: 5, source: 'Catatan' },
  ],
}
const assisted: SupportData = {
  kind: 'assisted',
  assistance: 'financing',
  day: '2026-11-24',
  note: 'KUR diajukan',
}
const outcome: SupportData = { kind: 'followed-up', assistanceId: 'a1', note: 'Sudah dipakai' }
const impact: SupportData = { kind: 'impact', quarter: '2026-Q4', jobs: 3, source: 'Buku kas' }

it('shows what waits on top of what the server has, and marks it', () => {
  const shown = withPending(known, pendingSupport(queue(assisted, outcome), 'batang'), ratna)
  expect(shown.assistances.map(({ id, note, waits }) => [id, note, waits])).toEqual([
    ['k1', 'KUR diajukan', true],
    ['a1', 'Kemasan', undefined],
    ['a0', 'Harga', undefined],
  ])
  expect(shown.assistances[1]?.followedUp).toEqual({
    at: 1001,
    by: ratna,
    note: 'Sudah dipakai',
    waits: true,
  })
  expect(shown.assistances[0]?.by).toEqual(ratna)
})

it('puts figures and grades in the place of what the same party said of the quarter', () => {
  const grades = { trust: 3 } as const
  const pending = pendingSupport(queue(impact, { kind: 'assessed', quarter: '2026-Q4', grades }), 'batang')
  const shown = withPending(known, pending, karyo)
  expect(shown.impacts.map(({ partyId, jobs, waits }) => [partyId, jobs, waits])).toEqual([
    ['batik', 5, undefined],
    ['emping', 3, true],
  ])
  expect(shown.assessments).toEqual([
    { quarter: '2026-Q4', partyId: 'emping', at: 1001, grades, waits: true },
  ])
  expect(withPending(known, pending, ratna).impacts).toEqual(known.impacts)
})

it('leaves out what the server refused, what is of others and what it cannot read', () => {
  const [refused, foreign, broken] = queue(assisted, assisted, { kind: 'assisted', note: 3 })
  const pending = pendingSupport(
    [
      { ...(refused as Queued), refusal: { code: 'bad-input', facts: {} } },
      { ...(foreign as Queued), about: aboutSupport('limpung') },
      broken as Queued,
    ],
    'batang',
  )
  expect(pending.map(({ entry }) => entry.key)).toEqual(['k1'])
  expect(withPending(known, pending, ratna)).toEqual(known)
})
