import { changesFor } from '@rembuk/core/change/changes-for'
import { difference } from '@rembuk/core/change/difference'
import { keyOf } from '@rembuk/core/change/entry'
import { interestOf } from '@rembuk/core/change/interest'
import { needsConsent } from '@rembuk/core/change/needs-consent'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { snapshotOf } from '@rembuk/core/proposal/snapshot-of'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySnapshot, cooperative, few } from './any-snapshot'
import { agreed, draft, terms } from './small-agreement'

const [emping] = draft.plan.products
if (!emping) throw new Error('the small plan has a product')

const batik = { ...emping, id: 'batik', name: 'Batik', unit: 'lembar', recipe: [], makers: [] }
const less = {
  ...emping,
  makers: emping.makers.map((maker) =>
    maker.partyId === 'sari'
      ? {
          ...maker,
          production: [20_000, 25_000, 0, 0],
          deliveries: [{ day: '2026-11-27', quantity: 20_000, carrier: 'Pak Karyo' }],
        }
      : maker,
  ),
}
const proposed = snapshotOf(
  'k3v9x2',
  { ...draft, plan: { ...draft.plan, products: [less, batik] } },
  { ...terms, ending: 'Pemberitahuan 60 hari sebelumnya' },
)

const groupsFor = (partyId: string | undefined, before: Snapshot | undefined, after: Snapshot) =>
  changesFor(
    partyId === undefined ? undefined : interestOf(partyId, { before, after }),
    difference(before, after),
  )

describe('the difference, told to a party', () => {
  it('says what becomes of a cell, a delivery and a term', () => {
    const changes = difference(agreed, proposed)
    expect(changes).toContainEqual({
      kind: 'production',
      productId: 'emping',
      partyId: 'sari',
      day: '2026-11-23',
      from: 25_000,
      to: 20_000,
    })
    expect(changes).toContainEqual({
      kind: 'delivery',
      productId: 'emping',
      partyId: 'sari',
      day: '2026-12-04',
      from: { quantity: 25_500 },
    })
    expect(changes).toContainEqual({
      kind: 'ending',
      from: terms.ending,
      to: 'Pemberitahuan 60 hari sebelumnya',
    })
  })

  it('stands by product, with what concerns the reader first', () => {
    const groups = groupsFor('sari', agreed, proposed)
    expect(
      groups.map(({ subject, status, mine }) => [Object.values(subject), status, mine.length > 0]),
    ).toEqual([
      [['product', 'emping'], 'changed', true],
      [['terms'], 'changed', true],
      [['product', 'batik'], 'new', false],
    ])
    const [first] = groupsFor('melati', agreed, proposed)
    expect(first?.subject).toEqual({ kind: 'terms' })
  })

  it('concerns the cooperative in what it receives, not in how a producer makes it', () => {
    const [group] = groupsFor('koperasi', agreed, proposed).filter(
      ({ subject }) => subject.kind === 'product' && subject.productId === 'emping',
    )
    expect(group?.mine.map(({ kind }) => kind)).toEqual(['delivery', 'delivery'])
    expect(group?.others.map(({ kind }) => kind)).toEqual(['production'])
  })

  it('holds each change exactly once, and nothing as mine for who reads for no party', () => {
    const reader = fc.constantFrom(undefined, cooperative, 'emping', 'batik')
    fc.assert(
      fc.property(anySnapshot, anySnapshot, reader, (before, after, partyId) => {
        const groups = groupsFor(partyId, before, after)
        const told = groups.flatMap(({ mine, others }) => [...mine, ...others])
        expect(told.map(keyOf).sort()).toEqual(difference(before, after).map(keyOf).sort())
        if (partyId === undefined) expect(groups.every(({ mine }) => mine.length === 0)).toBe(true)
        const firstOfOthers = groups.findIndex(({ mine }) => mine.length === 0)
        const rest = firstOfOthers < 0 ? [] : groups.slice(firstOfOthers)
        expect(rest.every(({ mine }) => mine.length === 0)).toBe(true)
      }),
      few,
    )
  })

  it('always shows a party the changes that name it', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (before, after) => {
        const others = groupsFor('emping', before, after).flatMap((group) => group.others)
        expect(others.some((change) => 'partyId' in change && change.partyId === 'emping')).toBe(false)
      }),
      few,
    )
  })
})

describe('consent', () => {
  it('is needed for what is planned and for major terms, not for minor ones', () => {
    expect(needsConsent({ kind: 'delivery' })).toBe(true)
    expect(needsConsent({ kind: 'price' })).toBe(true)
    expect(needsConsent({ kind: 'renewal' })).toBe(false)
    expect(needsConsent({ kind: 'thresholds' })).toBe(false)
  })
})
