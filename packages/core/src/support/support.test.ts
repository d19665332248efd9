import { describe, expect, it } from 'vitest'
import { checkSupport } from './check-support'
import type { SupportData, SupportEntry } from './support-data'
import { impactsByQuarter, supportState } from './support-state'

const today = '2026-11-23'
const entry = (n: number, data: SupportData, partyId?: string): SupportEntry => ({
  id: `e${n}`,
  n,
  at: n,
  by: { personId: 'ratna', ...(partyId !== undefined && { partyId }) },
  data,
})
const assisted: SupportData = {
  kind: 'assisted',
  assistance: 'training',
  day: '2026-11-20',
  note: 'Pelatihan kemasan',
  followUpDay: '2026-12-01',
}
const followedUp: SupportData = { kind: 'followed-up', assistanceId: 'e1', note: 'Sudah dipakai' }
const refusal = (data: SupportData, entries: SupportEntry[] = []) =>
  checkSupport(supportState(entries), data, today)

describe('assistance', () => {
  it('is followed up once', () => {
    const entries = [entry(1, assisted), entry(2, followedUp), entry(3, { ...followedUp, note: 'lagi' })]
    expect(supportState(entries).assistances).toMatchObject([{ id: 'e1', followedUp: { at: 2 } }])
    expect(refusal(followedUp, entries.slice(0, 1))).toBeUndefined()
    expect(refusal(followedUp, entries.slice(0, 2))?.code).toBe('out-of-step')
    expect(refusal(followedUp)?.code).toBe('not-found')
  })

  it('has happened, and is followed up after it', () => {
    expect(refusal(assisted)).toBeUndefined()
    expect(refusal({ ...assisted, day: '2026-12-24' })?.facts.fields).toEqual([
      'data.day',
      'data.followUpDay',
    ])
    expect(refusal({ ...assisted, day: '2026-02-30' })?.facts.fields).toContain('data.day')
    expect(refusal({ ...assisted, followUpDay: '2026-11-19' })?.facts.fields).toEqual(['data.followUpDay'])
    expect(refusal({ ...assisted, followUpDay: '2028-01-01' })?.facts.fields).toEqual(['data.followUpDay'])
  })
})

describe('what parties say of a quarter', () => {
  it('is not said ahead, and says something', () => {
    expect(refusal({ kind: 'assessed', quarter: '2026-Q4', grades: { trust: 3 } })).toBeUndefined()
    expect(refusal({ kind: 'assessed', quarter: '2027-Q1', grades: { trust: 3 } })?.code).toBe('bad-input')
    expect(refusal({ kind: 'assessed', quarter: '2026-Q4', grades: {} })?.code).toBe('bad-input')
    expect(refusal({ kind: 'impact', quarter: '2026-Q4', source: 'buku kas' })?.code).toBe('bad-input')
  })

  it('counts as it was said last, of each party', () => {
    const impact = (turnover: number): SupportData => ({
      ...{ kind: 'impact', quarter: '2026-Q3', source: 'buku kas' },
      turnover,
    })
    const { impacts } = supportState([
      entry(1, impact(5), 'emping'),
      entry(2, impact(7), 'emping'),
      entry(3, impact(4), 'batik'),
      entry(4, impact(9)),
    ])
    expect(impacts.map(({ partyId, turnover }) => [partyId, turnover])).toEqual([
      ['batik', 4],
      ['emping', 7],
    ])
    expect(impactsByQuarter(impacts)).toEqual([
      { quarter: '2026-Q3', turnover: 11, source: 'buku kas; buku kas' },
    ])
  })
})
