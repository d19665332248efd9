import { decide } from '@rembuk/core/proposal/decide'
import type { Actor, Proposal, ProposalEvent } from '@rembuk/core/proposal/proposal'
import { stanceOf } from '@rembuk/core/proposal/stances'
import { DomainError } from '@rembuk/core/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const opened: Proposal = {
  id: 'u1',
  proposedBy: { partyId: 'koperasi', personId: 'ketua' },
  snapshotHash: 'h1',
  signers: [
    { partyId: 'koperasi', personIds: ['ketua', 'bendahara'] },
    { partyId: 'sari', personIds: ['bu-sari'] },
    { partyId: 'melati', personIds: ['bu-tini'] },
  ],
  openedAt: 0,
  expiresAt: 100,
  status: 'open',
  record: [],
}

const actor: fc.Arbitrary<Actor> = fc.constantFrom(
  { partyId: 'koperasi', personId: 'ketua' },
  { partyId: 'koperasi', personId: 'bendahara' },
  { partyId: 'sari', personId: 'bu-sari' },
  { partyId: 'melati', personId: 'bu-tini' },
  { partyId: 'melati', personId: 'orang-lain' },
)

const event: fc.Arbitrary<ProposalEvent> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('stance' as const),
      by: actor,
      stance: fc.oneof(
        { weight: 6, arbitrary: fc.constant({ kind: 'consent' as const }) },
        { weight: 1, arbitrary: fc.constant({ kind: 'refuse' as const, reason: 'Terlalu mahal' }) },
        { weight: 1, arbitrary: fc.constant({ kind: 'question' as const, text: 'Mengapa?' }) },
      ),
      snapshotHash: fc.constantFrom('h1', 'h1', 'h1', 'h2'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), by: actor }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('supersede' as const),
      proposalId: fc.constantFrom('u2', 'u3'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'expire' as const }) },
)

/** Events with the time that passes before each. */
const course = fc.array(fc.tuple(event, fc.nat(12)), { maxLength: 30 })

/** Every state on the way; a refused event leaves the state as it is. */
const statesOf = (events: [ProposalEvent, number][]): Proposal[] => {
  const states = [opened]
  let now = 0
  for (const [each, passed] of events) {
    now += passed
    const before = states.at(-1) ?? opened
    try {
      states.push(decide(before, each, now))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  }
  return states
}

describe('any course of a proposal', () => {
  it('is agreed exactly when a signer of every party stands by consent, in time', () => {
    fc.assert(
      fc.property(course, (events) => {
        for (const state of statesOf(events)) {
          const standing = state.signers.map(({ partyId, personIds }) => {
            const last = stanceOf(state, partyId)
            return last?.stance.kind === 'consent' && personIds.includes(last.by.personId)
          })
          expect(state.status === 'agreed').toBe(standing.every(Boolean))
          if (state.status === 'agreed') expect(state.ended?.at).toBeLessThan(state.expiresAt)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('has at most one end, and that is final', () => {
    fc.assert(
      fc.property(course, (events) => {
        const states = statesOf(events)
        const end = states.find(({ status }) => status !== 'open')
        const rest = end ? states.slice(states.indexOf(end)) : []
        for (const state of rest) expect(state).toEqual(end)
        for (const { status, ended } of states) expect(ended === undefined).toBe(status === 'open')
      }),
      { numRuns: 1000 },
    )
  })

  it('only ever adds to the record', () => {
    fc.assert(
      fc.property(course, (events) => {
        const states = statesOf(events)
        states.slice(1).forEach((state, index) => {
          const before = states[index]?.record ?? []
          expect(state.record.slice(0, before.length)).toEqual(before)
          expect(state.record.length - before.length).toBeLessThanOrEqual(1)
        })
      }),
    )
  })

  it('stays as it is when an event that was taken is sent again', () => {
    fc.assert(
      fc.property(course, event, (events, again) => {
        const state = statesOf(events).at(-1) ?? opened
        const once = statesOf([...events, [again, 0]]).at(-1) ?? state
        const twice = statesOf([...events, [again, 0], [again, 0]]).at(-1)
        expect(twice).toEqual(once)
      }),
    )
  })
})
