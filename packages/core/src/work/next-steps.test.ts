import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeliverCommitment, PayCommitment, ProduceCommitment } from '../commitment/commitment'
import { checkWork } from './check-work'
import type { CommitmentList } from './commitment-list'
import { nextSteps, type Step } from './next-steps'
import type { WorkData, WorkEntry } from './work-data'
import { type WorkItem, workItems } from './work-item'
import { workState } from './work-state'

const day = '2026-11-27'
const at = Date.UTC(2026, 10, 27, 5)
const planned = { planDay: day, productId: 'emping' }
const deliver: DeliverCommitment = {
  kind: 'deliver',
  id: `deliver.emping.umkm.${day}`,
  partyId: 'umkm',
  toPartyId: 'koperasi',
  quantity: 40_000,
  window: { from: '2026-11-26', to: '2026-11-28' },
  dueDay: '2026-11-28',
  ...planned,
}
const pay: PayCommitment = {
  kind: 'pay',
  id: `pay.emping.umkm.${day}`,
  partyId: 'koperasi',
  toPartyId: 'umkm',
  price: 85_000,
  days: 7,
  rupiah: 3_400_000,
  dueDay: '2026-12-04',
  ...planned,
}
const produce: ProduceCommitment = {
  kind: 'produce',
  id: 'produce.emping.umkm.2026-11-23',
  partyId: 'umkm',
  quantity: 40_000,
  dueDay: '2026-11-29',
  ...planned,
}
const commitments = [deliver, pay, produce]
const list: CommitmentList = {
  version: 1,
  items: commitments.map((commitment) => ({ commitment, became: { kind: 'new' } })),
  products: {},
  materials: {},
}

/** What somebody reports who takes a step; `share` is how much of it was accepted, in per cent. */
const dataOf = (item: WorkItem, step: Step, share: number): WorkData => {
  const reported = (report: Extract<WorkData, { kind: 'reported' }>['report']): WorkData => ({
    kind: 'reported',
    commitmentId: deliver.id,
    report,
  })
  const receipt = (quantity: number) => {
    const accepted = Math.floor((quantity * share) / 100)
    return { accepted, rejected: quantity - accepted, short: 0, wasted: 0, reason: 'Lembap' }
  }
  switch (step.kind) {
    case 'done':
      return { kind: 'done', commitmentId: item.id, day, quantity: step.quantity }
    case 'ready':
      return reported({ kind: 'ready', day, quantity: step.quantity })
    case 'send':
      return reported({ kind: 'sent', day, quantity: step.quantity })
    case 'receive':
      return reported({ kind: 'received', day, ...receipt(step.quantity) })
    case 'correct':
      return reported({ kind: 'received', day, ...receipt(40_000), replaces: step.receipt.id })
    case 'pay':
      return reported({ kind: 'paid', day, rupiah: step.rupiah })
    case 'withdraw':
      return reported({ kind: 'confirmed', day, of: step.record.id })
    case 'answer':
      return share > 50
        ? reported({ kind: 'confirmed', day, of: step.record.id })
        : reported({ kind: 'disputed', day, of: step.record.id, reason: 'Kurang' })
  }
}

const itemsAfter = (entries: WorkEntry[], today = day) =>
  workItems(list, workState(commitments, entries), today)

const stepsOf = (entries: WorkEntry[], id: string, partyId: string | undefined) => {
  const item = itemsAfter(entries).find((each) => each.id === id)
  return item ? nextSteps(item, partyId).map(({ kind }) => kind) : []
}

const entry = (n: number, partyId: string, data: WorkData): WorkEntry => ({
  id: `e${n}`,
  n,
  at,
  by: { personId: partyId, partyId },
  data,
})

describe('the steps that are offered', () => {
  it('are all taken, whatever was reported before and by whom', () => {
    const turn = fc.tuple(fc.constantFrom('umkm', 'koperasi'), fc.nat(), fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
        const entries: WorkEntry[] = []
        for (const [partyId, choice, share] of turns) {
          const state = workState(commitments, entries)
          const open = workItems(list, state, day).flatMap((item) =>
            nextSteps(item, partyId).map((step) => ({ item, step })),
          )
          const chosen = open[choice % Math.max(1, open.length)]
          if (!chosen) continue
          const data = dataOf(chosen.item, chosen.step, share)
          const next = entry(entries.length + 1, partyId, data)
          expect(checkWork(list, state, next)).toBeUndefined()
          entries.push(next)
        }
      }),
    )
  })

  it('lead a delivery from ready to paid', () => {
    const entries: WorkEntry[] = []
    const tell = (partyId: string, report: Extract<WorkData, { kind: 'reported' }>['report']) =>
      entries.push(entry(entries.length + 1, partyId, { kind: 'reported', commitmentId: deliver.id, report }))
    expect(stepsOf(entries, deliver.id, 'umkm')).toEqual(['ready', 'send'])
    tell('umkm', { kind: 'ready', day, quantity: 40_000 })
    expect(stepsOf(entries, deliver.id, 'umkm')).toEqual(['send'])
    tell('umkm', { kind: 'sent', day, quantity: 40_000 })
    expect(stepsOf(entries, deliver.id, 'umkm')).toEqual([])
    expect(stepsOf(entries, deliver.id, 'koperasi')).toEqual(['receive'])
    expect(stepsOf(entries, pay.id, 'koperasi')).toEqual([])
    tell('koperasi', { kind: 'received', day, accepted: 40_000, rejected: 0, short: 0, wasted: 0 })
    expect(stepsOf(entries, deliver.id, 'umkm')).toEqual(['answer'])
    expect(stepsOf(entries, pay.id, 'koperasi')).toEqual(['pay'])
    tell('umkm', { kind: 'confirmed', day, of: 'e3' })
    tell('koperasi', { kind: 'paid', day, rupiah: 3_400_000 })
    expect(stepsOf(entries, pay.id, 'umkm')).toEqual(['answer'])
    tell('umkm', { kind: 'confirmed', day, of: 'e5' })
    expect(itemsAfter(entries).map(({ id, status }) => [id, status])).toEqual([
      [deliver.id, 'done'],
      [produce.id, 'open'],
      [pay.id, 'done'],
    ])
  })

  it('let a dispute be corrected by one side or withdrawn by the other', () => {
    const entries = [
      entry(1, 'koperasi', {
        kind: 'reported',
        commitmentId: deliver.id,
        report: { kind: 'received', day, accepted: 40_000, rejected: 0, short: 0, wasted: 0 },
      }),
      entry(2, 'umkm', {
        kind: 'reported',
        commitmentId: deliver.id,
        report: { kind: 'disputed', day, of: 'e1', reason: 'Hanya 38 kg' },
      }),
    ]
    expect(stepsOf(entries, deliver.id, 'umkm')).toEqual(['withdraw'])
    expect(stepsOf(entries, deliver.id, 'koperasi')).toEqual(['correct'])
  })

  it('are none for somebody without a party', () => {
    for (const { id } of commitments) expect(stepsOf([], id, undefined)).toEqual([])
  })
})

describe('where a promise stands', () => {
  it('is late once its last day has passed without it', () => {
    expect(itemsAfter([], '2026-11-30').map(({ kind, isLate }) => [kind, isLate])).toEqual([
      ['delivery', true],
      ['task', true],
      ['payment', false],
    ])
  })

  it('says what a newer version made of it, and asks nothing more of what was cancelled', () => {
    const cancelled = { version: 2, items: [{ commitment: deliver, became: { kind: 'cancelled' } as const }] }
    const [item] = workItems(cancelled, workState([deliver], []), '2026-12-30')
    expect(item).toMatchObject({ status: 'cancelled', isLate: false })
    expect(item && nextSteps(item, 'umkm')).toEqual([])
  })
})
