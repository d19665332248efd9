import type { WorkData, WorkEntry } from '@rembuk/core/work/work-data'
import { expect, it } from 'vitest'
import type { Queued } from '../outbox/queued'
import { aboutWork, pendingWork, withPending } from './pending-work'

const data: WorkData = { kind: 'remarked', commitmentId: 'c', text: 'Terlambat sedikit.' }
const queued = (order: number, change: Partial<Queued> = {}): Queued => ({
  order,
  key: `key-${order}`,
  personId: 'karyo',
  about: aboutWork('batang'),
  method: 'POST',
  path: '/api/partnerships/{partnershipId}/work',
  params: { partnershipId: 'batang' },
  body: { data },
  at: 1000 + order,
  ...change,
})
const taken: WorkEntry = { id: 'a', n: 7, at: 1, by: { personId: 'sari' }, data }

it('finds the reports of one partnership among all that waits', () => {
  const queue = [queued(1), queued(2, { about: aboutWork('lain') }), queued(3, { body: { nothing: true } })]
  expect(pendingWork(queue, 'batang').map(({ entry }) => entry.order)).toEqual([1])
})

it('puts what waits behind what the server has, and leaves out what it refused', () => {
  const refusal = { code: 'out-of-step', facts: {} } as const
  const pending = pendingWork([queued(1), queued(2, { refusal }), queued(3)], 'batang')
  const by = { personId: 'karyo', partyId: 'emping' }
  expect(withPending([taken], pending, by).map(({ id, n }) => [id, n])).toEqual([
    ['a', 7],
    ['key-1', 8],
    ['key-3', 9],
  ])
})
