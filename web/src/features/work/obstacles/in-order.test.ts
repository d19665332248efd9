import type { Obstacle } from '@rembuk/core/work/work-state'
import { expect, it } from 'vitest'
import { inOrder, isLate } from './in-order'

const by = { personId: 'sari', partyId: 'koperasi' }
const met = (id: string, dueDay: string, solvedAt?: number): Obstacle => ({
  ...{ id, dueDay, by, at: 1, text: id, cause: '', ownerId: 'sari' },
  ...(solvedAt !== undefined && { solved: { at: solvedAt, by, how: '' } }),
})

it('open obstacles stand first by the day until which they are to be solved, solved ones by their solution', () => {
  const all = [
    met('a', '2026-12-01', 5),
    met('b', '2026-12-03'),
    met('c', '2026-11-30'),
    met('d', '2026-11-01', 9),
  ]
  const { open, solved } = inOrder(all)
  expect([open.map(({ id }) => id), solved.map(({ id }) => id)]).toEqual([
    ['c', 'b'],
    ['d', 'a'],
  ])
})

it('an obstacle is late from the day after, until it is solved', () => {
  expect(isLate(met('a', '2026-11-23'), '2026-11-23')).toBe(false)
  expect(isLate(met('a', '2026-11-23'), '2026-11-24')).toBe(true)
  expect(isLate(met('a', '2026-11-23', 1), '2026-11-24')).toBe(false)
})
