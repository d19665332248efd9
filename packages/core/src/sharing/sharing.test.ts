import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levels } from '../access/level'
import { checkSharing } from './check-sharing'
import type { SharingData, SharingEntry } from './sharing-data'
import { sharingState } from './sharing-state'
import { visibleTo } from './visible-to'

const NOW = 1_700_000_000_000
const DAY_MS = 86_400_000
const ratna = { kind: 'person', personId: 'ratna' } as const
const partyIds = ['koperasi', 'emping']

const granted = (change: object = {}): SharingData => ({
  kind: 'granted',
  to: ratna,
  level: 'plan',
  until: NOW + DAY_MS,
  purpose: 'Pendampingan',
  ...change,
})
const by = (partyId: string, data: SharingData): SharingEntry => ({
  at: NOW,
  by: { personId: `orang ${partyId}`, partyId },
  data,
})
const seen = (entries: SharingEntry[], now = NOW) => {
  const [share] = sharingState(entries)
  return share && visibleTo(share, partyIds, now)
}

describe('what is shown', () => {
  it('is nothing until every party has granted something', () => {
    expect(seen([by('koperasi', granted())])).toBeUndefined()
    expect(seen([by('koperasi', granted()), by('emping', granted())])).toEqual({
      level: 'plan',
      until: NOW + DAY_MS,
    })
  })

  it('is the least that the parties granted, for the shortest time', () => {
    const entries = [
      by('koperasi', granted({ level: 'everything', until: NOW + 5 })),
      by('emping', granted({ level: 'aggregates' })),
    ]
    expect(seen(entries)).toEqual({ level: 'aggregates', until: NOW + 5 })
    expect(seen(entries, NOW + 5)).toBeUndefined()
  })

  it('ends when any one party takes its consent back, whoever else granted what before or after', () => {
    const grant = fc.record({
      partyId: fc.constantFrom(...partyIds),
      level: fc.constantFrom(...levels),
      until: fc.integer({ min: NOW + 1, max: NOW + DAY_MS }),
    })
    fc.assert(
      fc.property(
        fc.array(grant, { maxLength: 8 }),
        fc.constantFrom(...partyIds),
        fc.array(grant, { maxLength: 4 }),
        (before, partyId, after) => {
          const grants = (all: typeof before) =>
            all.map((each) => by(each.partyId, granted({ level: each.level, until: each.until })))
          const others = after.filter((each) => each.partyId !== partyId)
          const entries = [
            ...grants(before),
            by(partyId, { kind: 'withdrawn', to: ratna }),
            ...grants(others),
          ]
          expect(seen(entries)).toBeUndefined()
        },
      ),
    )
  })

  it('to one recipient says nothing of another', () => {
    const shares = sharingState([
      by('koperasi', granted()),
      by('koperasi', granted({ to: { kind: 'programme', code: 'ratna' } })),
    ])
    expect(shares).toHaveLength(2)
  })
})

describe('a party', () => {
  const refusal = (data: SharingData, entries: SharingEntry[] = [], partyId = 'koperasi') =>
    checkSharing(sharingState(entries), { partyId, data, now: NOW })

  it('grants for a purpose, until a time within two years', () => {
    expect(refusal(granted())).toBeUndefined()
    expect(refusal(granted({ until: NOW, purpose: ' ' }))?.facts.fields).toEqual([
      'data.until',
      'data.purpose',
    ])
    expect(refusal(granted({ until: NOW + 800 * DAY_MS }))?.code).toBe('bad-input')
  })

  it('takes back its own consent alone, and only one that it gave', () => {
    const data: SharingData = { kind: 'withdrawn', to: ratna }
    expect(refusal(data)?.code).toBe('not-found')
    expect(refusal(data, [by('emping', granted())])?.code).toBe('not-found')
    expect(refusal(data, [by('koperasi', granted())])).toBeUndefined()
  })

  it('shows a partnership to ten recipients at a time', () => {
    const to = (index: number) => ({ kind: 'person', personId: `p${index}` })
    const ten = Array.from({ length: 10 }, (_, index) => by('koperasi', granted({ to: to(index) })))
    expect(refusal(granted(), ten)).toMatchObject({ code: 'too-large', facts: { limit: 10 } })
    expect(refusal(granted({ to: to(3) }), ten)).toBeUndefined()
  })
})
