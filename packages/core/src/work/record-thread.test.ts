import { describe, expect, it } from 'vitest'
import { recordThread } from './record-thread'
import type { WorkData, WorkEntry } from './work-data'

const day = '2026-11-27'
const commitmentId = 'deliver.emping.umkm.2026-11-27'
type Report = Extract<WorkData, { kind: 'reported' }>['report']

const written = (...what: (Report | string)[]): WorkEntry[] =>
  what.map((each, index) => ({
    id: `e${index + 1}`,
    n: index + 1,
    at: 0,
    by: { personId: 'p', partyId: 'p' },
    data:
      typeof each === 'string'
        ? { kind: 'remarked', commitmentId, of: 'e1', text: each }
        : { kind: 'reported', commitmentId, report: each },
  }))

const received = (replaces?: string): Report => ({
  kind: 'received',
  day,
  ...{ accepted: 20_000, rejected: 0, short: 0, wasted: 0 },
  ...(replaces !== undefined && { replaces }),
})
const disputed = (of: string): Report => ({ kind: 'disputed', day, of, reason: 'Kurang' })
const confirmed = (of: string): Report => ({ kind: 'confirmed', day, of })
const paid: Report = { kind: 'paid', day, rupiah: 1_000 }

const threadOf = (entries: WorkEntry[]) => recordThread(entries[0] as WorkEntry, entries)

describe('what is said of a receipt or a payment', () => {
  it('is the verdicts and the messages about it, in order, and nothing else', () => {
    const entries = written(received(), 'Saya timbang', disputed('e1'), disputed('e9'), 'Kami ulang')
    const { said, dispute } = threadOf(entries)
    expect(said.map(({ id }) => id)).toEqual(['e2', 'e3', 'e5'])
    expect(dispute).toBe('open')
  })

  it('is no dispute while nobody says that it is wrong', () => {
    expect(threadOf(written(received(), 'Terima kasih', confirmed('e1'))).dispute).toBeUndefined()
  })

  it('ends by a correction that the other side says is right', () => {
    const corrected = [received(), disputed('e1'), received('e1')]
    expect(threadOf(written(...corrected)).dispute).toBe('corrected')
    expect(threadOf(written(...corrected, disputed('e3'))).dispute).toBe('corrected')
    expect(threadOf(written(...corrected, confirmed('e3'))).dispute).toBe('accepted')
  })

  it('ends when who disputed it takes that back', () => {
    expect(threadOf(written(received(), disputed('e1'), confirmed('e1'))).dispute).toBe('withdrawn')
  })

  it('of a payment ends by another payment', () => {
    expect(threadOf(written(paid, paid, disputed('e1'))).dispute).toBe('open')
    expect(threadOf(written(paid, disputed('e1'), paid)).dispute).toBe('corrected')
    expect(threadOf(written(paid, disputed('e1'), paid, confirmed('e3'))).dispute).toBe('accepted')
  })
})
