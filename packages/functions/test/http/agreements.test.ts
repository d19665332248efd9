import { setDemand } from '@rembuk/plandoc/edit/lines'
import { setPrice, setTermsField } from '@rembuk/plandoc/terms/edit'
import { describe, expect, it } from 'vitest'
import {
  consent,
  consentCode,
  keyed,
  type ProposalReply,
  proposeNow,
  startDrafts,
  WEEKS,
} from '../support/drafts'
import { addFacilitator } from '../support/partnership'
import { createWorld, START } from '../support/world'

const setUp = async () => {
  const world = createWorld()
  const drafts = await startDrafts(world)
  const params = { partnershipId: drafts.partnership.id }
  const state = async () =>
    (await drafts.admin.call('agreement', { params })).json as {
      proposals: ProposalReply[]
      agreed: { version: number; hash: string; previous: string; checkCode: string }[]
    }
  return { world, ...drafts, drafts, params, state }
}

describe('a proposal', () => {
  it('holds plan and terms as they were, whatever is edited after', async () => {
    const { drafts, admin, plan, params } = await setUp()
    const proposal = await proposeNow(drafts)
    setDemand(plan.doc, 'emping', WEEKS[0], 90_000)
    await plan.send()
    const reply = await admin.call('proposal', { params: { ...params, proposalId: proposal.id } })
    const { snapshot } = reply.json as { snapshot: string }
    expect(JSON.parse(snapshot).plan.products[0].demand).toEqual({ [WEEKS[0]]: 40_000 })
    expect(JSON.parse(snapshot).terms.prices).toEqual([{ productId: 'emping', rupiah: 85_000 }])
  })

  it('is of the edits that its proposer has seen, not of those that came meanwhile', async () => {
    const { drafts, admin, plan, terms, params } = await setUp()
    const seen = { plan: await plan.send(), terms: await terms.send() }
    setDemand(plan.doc, 'emping', WEEKS[0], 90_000)
    await plan.send()
    const proposal = await proposeNow(drafts, seen)
    const reply = await admin.call('proposal', { params: { ...params, proposalId: proposal.id } })
    expect(JSON.parse((reply.json as { snapshot: string }).snapshot).plan.products[0].demand).toEqual({
      [WEEKS[0]]: 40_000,
    })
  })

  it('is refused while terms lack something, and says what', async () => {
    const { admin, plan, terms, params } = await setUp()
    setTermsField(terms.doc, 'activity', undefined)
    const body = { plan: await plan.send(), terms: await terms.send() }
    const reply = await admin.call('propose', { params, body, headers: keyed() })
    expect([reply.status, reply.json]).toMatchObject([
      409,
      { code: 'incomplete-draft', fields: ['activity'] },
    ])
  })

  it('is made once, however often the request is sent', async () => {
    const { admin, plan, terms, params, state } = await setUp()
    const body = { plan: await plan.send(), terms: await terms.send() }
    const headers = keyed()
    const replies = await Promise.all([1, 2, 3].map(() => admin.call('propose', { params, body, headers })))
    await admin.call('propose', { params, body, headers })
    expect(replies.some(({ status }) => status === 201)).toBe(true)
    expect((await state()).proposals).toHaveLength(1)
  })

  it('is refused when it equals the one that is open', async () => {
    const { admin, plan, terms, params } = await setUp()
    const body = { plan: await plan.send(), terms: await terms.send() }
    await admin.call('propose', { params, body, headers: keyed() })
    const reply = await admin.call('propose', { params, body, headers: keyed() })
    expect([reply.status, reply.json]).toMatchObject([409, { code: 'nothing-changed' }])
  })

  it('is superseded by a newer one, and can be agreed no more', async () => {
    const { world, drafts, admin, plan, params, state } = await setUp()
    const old = await proposeNow(drafts)
    const code = await consentCode(world, admin, { ...params, proposalId: old.id })
    setDemand(plan.doc, 'emping', WEEKS[0], 50_000)
    await proposeNow(drafts, { plan: await plan.send(), terms: 1 })
    const reply = await admin.call('answer', {
      params: { ...params, proposalId: old.id },
      body: { stance: { kind: 'consent' }, hash: old.hash, code },
      headers: keyed(),
    })
    expect([reply.status, reply.json]).toMatchObject([409, { code: 'proposal-ended' }])
    expect((await state()).proposals.map(({ status }) => status)).toEqual(['open', 'superseded'])
  })

  it('can be withdrawn by the party that made it, and by no other', async () => {
    const { drafts, admin, producer, params } = await setUp()
    const proposal = await proposeNow(drafts)
    const own = { params: { ...params, proposalId: proposal.id } }
    expect((await producer.call('withdraw', { ...own, headers: keyed() })).status).toBe(403)
    const reply = await admin.call('withdraw', { ...own, headers: keyed() })
    expect([reply.status, reply.json]).toMatchObject([200, { status: 'withdrawn' }])
  })

  it('expires after 14 days', async () => {
    const { world, drafts, state } = await setUp()
    await proposeNow(drafts)
    world.clock.now += 14 * 24 * 60 * 60_000 - 1
    expect((await state()).proposals[0]?.status).toBe('open')
    world.clock.now += 1
    expect((await state()).proposals[0]?.status).toBe('expired')
  })
})

describe('an agreement', () => {
  it('comes with the last consent, and names the version before', async () => {
    const { world, drafts, admin, producer, plan, params, state } = await setUp()
    const first = await proposeNow(drafts)
    await consent(world, admin, { ...params, proposal: first })
    expect((await state()).agreed).toEqual([])
    const reply = await consent(world, producer, { ...params, proposal: first })
    expect(reply.json).toMatchObject({ status: 'agreed' })
    setDemand(plan.doc, 'emping', WEEKS[1], 10_000)
    const second = await proposeNow(drafts, { plan: await plan.send(), terms: 1 })
    await consent(world, producer, { ...params, proposal: second })
    await consent(world, admin, { ...params, proposal: second })
    expect((await state()).agreed).toMatchObject([
      { version: 2, hash: second.hash, previous: first.hash },
      { version: 1, hash: first.hash, previous: '' },
    ])
  })

  it('needs a code for this very proposal', async () => {
    const { world, drafts, admin, params, state } = await setUp()
    const proposal = await proposeNow(drafts)
    const own = { ...params, proposalId: proposal.id }
    const answer = (code?: string) =>
      admin.call('answer', {
        params: own,
        body: { stance: { kind: 'consent' }, hash: proposal.hash, ...(code && { code }) },
        headers: keyed(),
      })
    expect((await answer()).status).toBe(400)
    expect((await answer('000000')).json).toMatchObject({ code: 'code-expired' })
    const code = await consentCode(world, admin, own)
    const wrong = code === '111111' ? '222222' : '111111'
    expect((await answer(wrong)).json).toMatchObject({ code: 'code-wrong', attemptsLeft: 4 })
    expect((await answer(code)).status).toBe(200)
    expect((await state()).proposals[0]?.stances).toHaveLength(1)
  })

  it('is refused to who read something else, who may not sign, and who reads only', async () => {
    const { world, drafts, admin, params } = await setUp()
    const proposal = await proposeNow(drafts)
    const own = { ...params, proposalId: proposal.id }
    const code = await consentCode(world, admin, own)
    const body = { stance: { kind: 'consent' }, hash: 'f'.repeat(64), code }
    const reply = await admin.call('answer', { params: own, body, headers: keyed() })
    expect(reply.json).toMatchObject({ code: 'proposal-changed' })
    const facilitator = await addFacilitator(world, params.partnershipId, START + 24 * 60 * 60_000)
    const hers = { params: own, body: { ...body, hash: proposal.hash }, headers: keyed() }
    expect((await facilitator.call('answer', hers)).status).toBe(403)
    expect((await facilitator.call('proposal', { params: own })).status).toBe(403)
    expect((await facilitator.call('agreement', { params })).status).toBe(200)
  })

  it('is not signed by somebody whose part was ended between code and consent', async () => {
    const { world, drafts, producer, params, state } = await setUp()
    const proposal = await proposeNow(drafts)
    const own = { ...params, proposalId: proposal.id }
    const code = await consentCode(world, producer, own)
    const { id } = (await producer.call('me')).json as { id: string }
    await world.stores.partnerships.removeMembership(params.partnershipId, id)
    const body = { stance: { kind: 'consent' }, hash: proposal.hash, code }
    expect((await producer.call('answer', { params: own, body, headers: keyed() })).status).toBe(404)
    expect((await state()).proposals[0]?.stances).toEqual([])
  })

  it('keeps a changed stance in the record', async () => {
    const { world, drafts, admin, producer, params } = await setUp()
    const proposal = await proposeNow(drafts)
    const own = { ...params, proposalId: proposal.id }
    await consent(world, admin, { ...params, proposal })
    const question = { stance: { kind: 'question', text: 'Siapa yang mengangkut?' }, hash: proposal.hash }
    await admin.call('answer', { params: own, body: question, headers: keyed() })
    await consent(world, producer, { ...params, proposal })
    const refusal = { stance: { kind: 'refuse', reason: 'Harga terlalu rendah.' }, hash: proposal.hash }
    const reply = await producer.call('answer', { params: own, body: refusal, headers: keyed() })
    expect(reply.json).toMatchObject({ status: 'refused' })
    expect((reply.json as ProposalReply).stances.map(({ stance }) => stance.kind)).toEqual([
      'consent',
      'question',
      'consent',
      'refuse',
    ])
  })

  it('shows how each signer proved who they are, and no more of a phone number than its end', async () => {
    const { world, drafts, admin, producer, params } = await setUp()
    const proposal = await proposeNow(drafts)
    for (const signer of [admin, producer]) await consent(world, signer, { ...params, proposal })
    const reply = await admin.call('agreed', { params: { ...params, version: '1' } })
    const { evidence } = reply.json as { evidence: { phoneEnd: string; method: string }[] }
    expect(evidence.map(({ phoneEnd, method }) => [phoneEnd, method])).toEqual([
      ['001', 'one-time-code'],
      ['002', 'one-time-code'],
    ])
    expect(reply.text).not.toContain('8120000')
  })
})

describe('the public check of an agreement', () => {
  const agreedOnce = async () => {
    const all = await setUp()
    const proposal = await proposeNow(all.drafts)
    for (const signer of [all.admin, all.producer]) {
      await consent(all.world, signer, { ...all.params, proposal })
    }
    const [agreed] = (await all.state()).agreed
    if (!agreed) throw new Error('it was agreed')
    return { ...all, proposal, agreed }
  }

  it('tells anybody parties, time and hash, and nothing of the content', async () => {
    const { producer, agreed } = await agreedOnce()
    producer.jar.clear()
    const typed = agreed.checkCode.toLowerCase().replaceAll('-', '')
    const reply = await producer.call('check', { params: { code: typed } })
    expect(reply.json).toMatchObject({
      valid: true,
      name: 'Mitra Limpung',
      version: 1,
      hash: agreed.hash,
      current: true,
    })
    const { parties } = reply.json as { parties: { name: string }[] }
    expect(parties.map(({ name }) => name).sort()).toEqual(['Emping Contoh', 'Koperasi Contoh Sejahtera'])
    for (const secret of ['85000', 'Kering', '40000']) expect(reply.text).not.toContain(secret)
  })

  it('knows no other code', async () => {
    const { producer } = await agreedOnce()
    expect((await producer.call('check', { params: { code: 'ABCD-EFGH-JKMN-PQRS' } })).status).toBe(404)
  })
})

describe('a proposal that changes nothing that binds anybody', () => {
  it('holds at once, as the next version, without a signature', async () => {
    const { world, drafts, admin, producer, terms, params, state } = await setUp()
    const first = await proposeNow(drafts)
    for (const signer of [admin, producer]) await consent(world, signer, { ...params, proposal: first })
    setTermsField(terms.doc, 'renewal', 'Dibahas dua bulan sebelum berakhir.')
    const minor = await proposeNow(drafts, { plan: 1, terms: await terms.send() })
    expect(minor).toMatchObject({ status: 'agreed', stances: [] })
    const { agreed } = await state()
    expect(agreed).toMatchObject([{ version: 2, previous: first.hash, minor: true }, { version: 1 }])
    const check = await producer.call('check', { params: { code: agreed[0]?.checkCode ?? '' } })
    expect(check.json).toMatchObject({ valid: true, version: 2, current: true })
  })

  it('waits for consent as soon as one price differs', async () => {
    const { world, drafts, admin, producer, terms, params } = await setUp()
    const first = await proposeNow(drafts)
    for (const signer of [admin, producer]) await consent(world, signer, { ...params, proposal: first })
    setTermsField(terms.doc, 'renewal', 'Dibahas dua bulan sebelum berakhir.')
    setPrice(terms.doc, 'emping', 86_000)
    const major = await proposeNow(drafts, { plan: 1, terms: await terms.send() })
    expect(major.status).toBe('open')
  })
})
