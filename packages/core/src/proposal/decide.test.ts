import { describe, expect, it } from 'vitest'
import { DomainError } from '../refusal'
import { decide } from './decide'
import type { Actor, Proposal, ProposalEvent, Stance } from './proposal'
import { stanceOf, statusAt, waitingFor } from './stances'

const HASH = 'a'.repeat(64)
const DUE = 1_000

const opened: Proposal = {
  id: 'u1',
  proposedBy: { partyId: 'koperasi', personId: 'staf' },
  snapshotHash: HASH,
  signers: [
    { partyId: 'koperasi', personIds: ['ketua', 'bendahara'] },
    { partyId: 'sari', personIds: ['bu-sari'] },
  ],
  openedAt: 0,
  expiresAt: DUE,
  status: 'open',
  record: [],
}

const ketua: Actor = { partyId: 'koperasi', personId: 'ketua' }
const sari: Actor = { partyId: 'sari', personId: 'bu-sari' }
const takes = (by: Actor, stance: Stance, snapshotHash = HASH): ProposalEvent => ({
  kind: 'stance',
  by,
  stance,
  snapshotHash,
})
const consents = (by: Actor) => takes(by, { kind: 'consent' })
const after = (...events: ProposalEvent[]) =>
  events.reduce((proposal, event, at) => decide(proposal, event, at + 1), opened)

const refusalOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
  return 'none'
}

describe('a proposal', () => {
  it('waits for each party and is agreed when the last one consents', () => {
    const waiting = after(consents(sari))
    expect(waiting.status).toBe('open')
    expect(waitingFor(waiting)).toEqual(['koperasi'])
    expect(after(consents(sari), consents(ketua))).toMatchObject({
      status: 'agreed',
      ended: { at: 2, by: ketua },
    })
  })

  it('needs one signer of a party, whichever it is', () => {
    const bendahara = { partyId: 'koperasi', personId: 'bendahara' }
    expect(after(consents(bendahara), consents(sari)).status).toBe('agreed')
  })

  it('is refused by the first refusal and keeps its reason', () => {
    const refused = after(consents(ketua), takes(sari, { kind: 'refuse', reason: 'Terlalu banyak' }))
    expect(refused).toMatchObject({ status: 'refused', ended: { by: sari } })
    expect(stanceOf(refused, 'sari')?.stance).toEqual({ kind: 'refuse', reason: 'Terlalu banyak' })
  })

  it('keeps a changed stance in the record: a question takes consent back', () => {
    const asked = after(
      consents(sari),
      takes(sari, { kind: 'question', text: 'Siapa yang mengantar?', about: 'delivery' }),
    )
    expect(asked.record.map(({ stance, at }) => [stance.kind, at])).toEqual([
      ['consent', 1],
      ['question', 2],
    ])
    expect(waitingFor(asked)).toEqual(['koperasi', 'sari'])
    expect(decide(asked, consents(ketua), 3).status).toBe('open')
  })

  it('is one and the same after a second tap, before and after it is agreed', () => {
    const once = after(consents(sari))
    expect(decide(once, consents(sari), 5)).toBe(once)
    const done = after(consents(sari), consents(ketua))
    expect(decide(done, consents(ketua), DUE + 5)).toBe(done)
  })

  it('has expired from its last moment on, whether or not that was written down', () => {
    expect(statusAt(opened, DUE - 1)).toBe('open')
    expect(statusAt(opened, DUE)).toBe('expired')
    expect(decide(opened, { kind: 'expire' }, DUE - 1)).toBe(opened)
    expect(decide(opened, { kind: 'expire' }, DUE).status).toBe('expired')
    expect(decide(opened, { kind: 'supersede', proposalId: 'u2' }, DUE).status).toBe('expired')
    expect(refusalOf(() => decide(opened, consents(sari), DUE))).toBe('proposal-ended')
  })

  it('is withdrawn by the party that proposed it and superseded by a newer one', () => {
    expect(after({ kind: 'withdraw', by: ketua }).status).toBe('withdrawn')
    expect(after({ kind: 'supersede', proposalId: 'u2' })).toMatchObject({
      status: 'superseded',
      ended: { supersededBy: 'u2' },
    })
  })

  it.each<[string, ProposalEvent]>([
    ['not-signer', consents(opened.proposedBy)],
    ['not-signer', consents({ partyId: 'sari', personId: 'ketua' })],
    ['proposal-changed', takes(sari, { kind: 'consent' }, 'b'.repeat(64))],
    ['bad-input', takes(sari, { kind: 'refuse', reason: ' ' })],
    ['bad-input', takes(sari, { kind: 'question', text: 'x'.repeat(1001) })],
    ['forbidden', { kind: 'withdraw', by: sari }],
  ])('refuses with %s what may not be', (code, event) => {
    expect(refusalOf(() => decide(opened, event, 1))).toBe(code)
  })

  it('refuses any other word once it is over', () => {
    const done = after(consents(sari), consents(ketua))
    expect(refusalOf(() => decide(done, takes(sari, { kind: 'refuse', reason: 'Batal' }), 3))).toBe(
      'proposal-ended',
    )
    expect(refusalOf(() => decide(done, { kind: 'withdraw', by: ketua }, 3))).toBe('proposal-ended')
    expect(decide(done, { kind: 'supersede', proposalId: 'u2' }, 3)).toBe(done)
    expect(decide(done, { kind: 'expire' }, DUE)).toBe(done)
  })
})
