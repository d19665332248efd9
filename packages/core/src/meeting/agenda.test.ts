import { describe, expect, it } from 'vitest'
import type { DeliverCommitment } from '../commitment/commitment'
import type { WorkData, WorkEntry } from '../work/work-data'
import { workItems } from '../work/work-item'
import { workState } from '../work/work-state'
import { type AgendaInput, suggestAgenda } from './agenda'

const today = '2026-12-10'
const BEGUN = Date.parse('2026-12-09T00:00:00Z')
const deliver = (day: string): DeliverCommitment => ({
  kind: 'deliver',
  id: `deliver.emping.limpung.${day}`,
  partyId: 'limpung',
  toPartyId: 'koperasi',
  productId: 'emping',
  quantity: 20_000,
  window: { from: day, to: day },
  planDay: day,
  dueDay: day,
})

const agenda = (data: WorkData[], change: Partial<AgendaInput> = {}, days: readonly string[] = []) => {
  const commitments = days.map(deliver)
  const entries = data.map(
    (each, index): WorkEntry => ({
      id: `e${index}`,
      n: index + 1,
      at: BEGUN + 1_000 * (index + 1),
      by: { personId: 'karyo', partyId: each.kind === 'reported' ? 'koperasi' : 'limpung' },
      data: each,
    }),
  )
  const state = workState(commitments, entries)
  const list = { items: commitments.map((commitment) => ({ commitment, became: { kind: 'kept' as const } })) }
  return suggestAgenda({
    items: workItems(list, state, today),
    obstacles: state.obstacles,
    since: 0,
    agreed: [],
    ...change,
  })
}
const ids = (...args: Parameters<typeof agenda>) => agenda(...args).map(({ id, kind }) => `${kind} ${id}`)

const promised: WorkData = {
  kind: 'promised',
  followUpId: 't1',
  meetingId: 'rapat.2026-12-01',
  meetingNumber: 1,
  text: 'Cari sopir',
  personId: 'karyo',
  partyId: 'limpung',
  dueDay: '2026-12-05',
}
const obstacle: WorkData = {
  kind: 'obstacle',
  text: 'Pengering rusak',
  cause: '',
  ownerId: 'karyo',
  dueDay: '2026-12-09',
}
const solved: WorkData = { kind: 'solved', obstacleId: 'e0', how: 'Sabuk diganti' }

describe('the agenda that writes itself', () => {
  it('begins with open follow-ups and goes on in the order of what presses', () => {
    const received: WorkData = {
      kind: 'reported',
      commitmentId: deliver('2026-12-08').id,
      report: {
        kind: 'received',
        day: '2026-12-08',
        accepted: 10_000,
        rejected: 2_000,
        short: 0,
        wasted: 0,
        reason: 'Sobek',
      },
    }
    const change = { agreed: [{ version: 2, at: BEGUN + 5_000 }], proposal: { id: 'p', number: 3 } }
    expect(ids([obstacle, received, promised], change, ['2026-12-08'])).toEqual([
      'follow-up follow-up.1.t1',
      'obstacle obstacle.e0',
      'late late.deliver.emping.limpung.2026-12-08',
      'version version.2',
      'proposal proposal.p',
      'receipts receipts',
    ])
    expect(agenda([received], {}, ['2026-12-08']).at(-1)).toMatchObject({ count: 1, withRejects: 1 })
  })

  it('leaves out what is done or dropped, and what was agreed before the last meeting', () => {
    const done: WorkData = { kind: 'done', commitmentId: 'follow-up.1.t1', day: today }
    const dropped: WorkData = { kind: 'dropped', commitmentId: 'follow-up.1.t1', reason: 'Batal' }
    expect(ids([promised, done])).toEqual([])
    expect(ids([promised, dropped])).toEqual([])
    expect(ids([], { agreed: [{ version: 1, at: BEGUN }], since: BEGUN })).toEqual([])
  })

  it('leads an obstacle from what it is over its fix to whether that helped, which it asks once', () => {
    expect(ids([obstacle])).toEqual(['obstacle obstacle.e0'])
    expect(ids([obstacle], { since: BEGUN + 1_500 })).toEqual(['fix obstacle.e0'])
    expect(ids([obstacle, solved], { since: BEGUN + 1_500 })).toEqual(['check check.e0'])
    expect(ids([obstacle, solved], { since: BEGUN + 2_500 })).toEqual([])
  })

  it('talks about many late promises together', () => {
    const days = Array.from({ length: 8 }, (_, index) => `2026-12-0${index + 1}`)
    const late = agenda([], {}, days)
    expect(late).toHaveLength(6)
    expect(late.at(-1)).toMatchObject({ kind: 'late-others', count: 3 })
  })
})
