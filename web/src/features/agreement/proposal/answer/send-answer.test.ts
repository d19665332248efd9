import type { Stance } from '@rembuk/core/proposal/proposal'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { notices, setNotices } from '../../../../notices/notices'
import { answerSender } from './send-answer'

const fetched = vi.fn<typeof fetch>()
let count = 0
let proposalId = ''

const reply = (status: number) =>
  fetched.mockImplementation(async () =>
    status === 200
      ? new Response(JSON.stringify(proposal()), { headers: { 'content-type': 'application/json' } })
      : new Response(JSON.stringify({ type: '', status, title: '', code: 'proposal-changed' }), {
          ...{ status, headers: { 'content-type': 'application/problem+json' } },
        }),
  )

const proposal = () => ({
  ...{ id: proposalId, number: 1, status: 'open', hash: 'a'.repeat(64), openedAt: 0, expiresAt: 1 },
  ...{ proposedBy: { personId: 'hadi', name: '', partyId: 'koperasi' }, signers: [], stances: [] },
})

const answer = (stance: Stance) =>
  answerSender('batang', proposalId, 'a'.repeat(64))
    .answer(stance, stance.kind === 'consent' ? '123456' : undefined)
    .catch((problem: unknown) => problem)

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  proposalId = `p${count++}`
  const cause = { kind: 'consent' as const, proposalId, number: 1, until: 1 }
  setNotices([{ id: `consent.${proposalId}`, partnershipId: 'batang', at: 0, cause }])
})
afterEach(() => {
  vi.unstubAllGlobals()
  fetched.mockReset()
})

it.each([{ kind: 'consent' }, { kind: 'refuse', reason: 'Terlalu banyak' }] as const)(
  'who answers with $kind is not asked any more at once, before the server is asked what waits',
  async (stance) => {
    reply(200)
    await answer(stance)
    expect(notices()).toEqual([])
  },
)

it('a question answers nothing, nor does what the server did not take', async () => {
  reply(200)
  await answer({ kind: 'question', text: 'Kenapa?' })
  expect(notices()).toHaveLength(1)
  reply(409)
  await answer({ kind: 'consent' })
  expect(notices()).toHaveLength(1)
})
