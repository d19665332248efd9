import type { ProposalView } from '@rembuk/contract/agreements'
import { expect, it } from 'vitest'
import { standingOf } from './standing'

const by = (partyId: string) => ({ personId: `orang-${partyId}`, name: 'Bu Sari', partyId })

const proposal = (part: Partial<ProposalView>): ProposalView => ({
  id: 'u1',
  number: 1,
  proposedBy: by('kop'),
  hash: 'a'.repeat(64),
  status: 'open',
  openedAt: 0,
  expiresAt: 1000,
  signers: [
    { partyId: 'kop', personIds: ['orang-kop'] },
    { partyId: 'ukm', personIds: ['orang-ukm'] },
  ],
  stances: [],
  ...part,
})

const consent = { by: by('kop'), stance: { kind: 'consent' as const }, at: 1 }
const agreed = {
  version: 1,
  proposalId: 'u0',
  hash: 'b'.repeat(64),
  previous: '',
  at: 0,
  checkCode: 'ABCD-EFGH-JKMN-PQRS',
}

it('names whom a proposal still waits for', () => {
  expect(standingOf({ proposals: [proposal({})], agreed: [] }, 5)).toMatchObject({
    is: 'proposed',
    waiting: ['kop', 'ukm'],
  })
  expect(standingOf({ proposals: [proposal({ stances: [consent] })], agreed: [] }, 5)).toMatchObject({
    is: 'waiting',
    waiting: ['ukm'],
    of: 2,
  })
})

it('says by whom and why a proposal was refused', () => {
  const refusal = { by: by('ukm'), stance: { kind: 'refuse' as const, reason: 'Harga rendah.' }, at: 2 }
  const refused = proposal({ status: 'refused', stances: [consent, refusal] })
  expect(standingOf({ proposals: [refused], agreed: [agreed] }, 5)).toMatchObject({
    is: 'refused',
    partyId: 'ukm',
    reason: 'Harga rendah.',
  })
})

it('counts an open proposal past its time as expired', () => {
  expect(standingOf({ proposals: [proposal({})], agreed: [] }, 1000).is).toBe('expired')
})

it('falls back to what is agreed when a proposal was taken back', () => {
  const withdrawn = proposal({ status: 'withdrawn' })
  expect(standingOf({ proposals: [withdrawn], agreed: [agreed] }, 5)).toMatchObject({ is: 'agreed', agreed })
  expect(standingOf({ proposals: [withdrawn], agreed: [] }, 5)).toEqual({ is: 'draft' })
})
