import type { MessageSettingsView } from '@rembuk/contract/messages'
import type { NoticeView } from '@rembuk/contract/notices'
import { defaultMessageChoice, type MessageChoice } from '@rembuk/core/message/message-choice'
import type { WorkData, WorkEntry } from '@rembuk/core/work/work-data'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClockHandler } from '../src/jobs/clock'
import { createStreamHandler } from '../src/jobs/stream'
import type { Browser } from './support/browser'
import { consent, FRIDAY, keyed, proposeNow, startDrafts, WEEKS } from './support/drafts'
import { ADMIN_PHONE, addFacilitator, PRODUCER_PHONE } from './support/partnership'
import { createWorld, START } from './support/world'
import { written } from './support/written'

const DAY_MS = 86_400_000
const today = '2026-11-23'

const setUp = async () => {
  const world = createWorld()
  const drafts = await startDrafts(world)
  const { admin, producer, partnership, plan, maker } = drafts
  const params = { partnershipId: partnership.id }
  const follow = createStreamHandler(world)
  const stream = (...kinds: ('agreement' | 'work')[]) =>
    follow(written(...kinds.map((kind) => `${partnership.id}.${kind}`)))
  const inbox = async (reader: Browser): Promise<NoticeView[]> => {
    const reply = await reader.call('notices')
    expect(reply.status, reply.text).toBe(200)
    return (reply.json as { notices: NoticeView[] }).notices
  }
  const kinds = async (reader: Browser) => (await inbox(reader)).map(({ cause }) => cause.kind).sort()
  const propose = async (planNumber?: number) =>
    proposeNow(drafts, planNumber === undefined ? undefined : { plan: planNumber, terms: 1 })
  const agree = async (planNumber?: number) => {
    const proposal = await propose(planNumber)
    for (const signer of [admin, producer]) await consent(world, signer, { ...params, proposal })
  }
  /** Another delivery in the plan, as everybody's next proposal has it. */
  const changePlan = async (day: string, quantity: number) => {
    setDelivery(plan.doc, 'emping', maker.id, day, quantity)
    return plan.send()
  }
  const report = async (browser: Browser, data: WorkData): Promise<WorkEntry> => {
    const reply = await browser.call('reportWork', { params, body: { data }, headers: keyed() })
    expect(reply.status, reply.text).toBe(201)
    return reply.json as WorkEntry
  }
  const delivery = `deliver.emping.${maker.id}.${FRIDAY}`
  const production = `produce.emping.${maker.id}.${WEEKS[0]}`
  const tell = (browser: Browser, told: object) =>
    report(browser, { kind: 'reported', commitmentId: delivery, report: told } as WorkData)
  const messages = (phone: string) =>
    world.outbox.filter(({ to, text }) => to === phone && text.startsWith('Rembuk:'))
  return {
    ...{ world, admin, producer, params, follow, stream, inbox, kinds, propose, agree, changePlan },
    ...{ report, tell, delivery, production, messages },
  }
}

describe('an inbox', () => {
  it('no longer asks who has just answered, before anything has followed the ledger', async () => {
    const { world, admin, producer, params, stream, kinds, propose } = await setUp()
    const proposal = await propose()
    await stream('agreement')
    await consent(world, admin, { ...params, proposal })
    expect([await kinds(admin), await kinds(producer)]).toEqual([[], ['consent']])
    const stance = (kind: 'question' | 'refuse') => ({
      params: { ...params, proposalId: proposal.id },
      headers: keyed(),
      body: {
        hash: proposal.hash,
        stance: kind === 'question' ? { kind, text: 'Kenapa?' } : { kind, reason: 'Terlalu banyak' },
      },
    })
    await producer.call('answer', stance('question'))
    expect(await kinds(producer)).toEqual(['consent'])
    expect((await producer.call('answer', stance('refuse'))).status).toBe(200)
    expect(await kinds(producer)).toEqual([])
  })

  it('asks each signer for consent until their party has answered, and then tells all what was agreed', async () => {
    const { world, admin, producer, params, stream, kinds, propose } = await setUp()
    const proposal = await propose()
    await stream('agreement')
    expect([await kinds(admin), await kinds(producer)]).toEqual([['consent'], ['consent']])
    await consent(world, admin, { ...params, proposal })
    await stream('agreement')
    expect([await kinds(admin), await kinds(producer)]).toEqual([[], ['consent']])
    await consent(world, producer, { ...params, proposal })
    await stream('agreement')
    expect([await kinds(admin), await kinds(producer)]).toEqual([['agreed'], ['agreed']])
  })

  it('asks no more once a proposal was withdrawn, replaced or has expired', async () => {
    const { world, admin, producer, params, stream, inbox, kinds, propose, changePlan } = await setUp()
    const { id } = await propose()
    await stream('agreement')
    const second = await propose(await changePlan('2026-12-11', 5_000))
    await stream('agreement')
    expect(await inbox(producer)).toMatchObject([{ cause: { proposalId: second.id } }])
    expect(second.id).not.toBe(id)
    const withdrawn = { params: { ...params, proposalId: second.id }, headers: keyed() }
    await admin.call('withdraw', withdrawn)
    await stream('agreement')
    expect(await kinds(producer)).toEqual([])
    await propose(await changePlan('2026-12-18', 5_000))
    await stream('agreement')
    expect(await kinds(producer)).toEqual(['consent'])
    world.clock.now += 14 * DAY_MS
    expect(await kinds(producer)).toEqual([])
  })

  it('counts what a new version changes for the own party, until its person has seen it', async () => {
    const { admin, producer, stream, inbox, agree, changePlan, report } = await setUp()
    await agree()
    await agree(await changePlan('2026-12-11', 5_000))
    await stream('agreement')
    const [notice] = await inbox(producer)
    expect(notice?.cause).toMatchObject({
      kind: 'agreed',
      version: 2,
      deliveries: { changed: 0, moved: 0, added: 1, cancelled: 0 },
    })
    await report(producer, { kind: 'noticed', version: 2 })
    await stream('work')
    expect(await inbox(producer)).toEqual([])
    expect(await inbox(admin)).toHaveLength(1)
  })

  it('asks the receiver about what was sent, and the producer about what was received and paid', async () => {
    const { admin, producer, stream, inbox, kinds, agree, report, tell } = await setUp()
    await agree()
    for (const person of [admin, producer]) await report(person, { kind: 'noticed', version: 1 })
    await tell(producer, { kind: 'sent', day: today, quantity: 40_000 })
    await stream('work')
    expect([await kinds(admin), await kinds(producer)]).toEqual([['receive'], []])
    expect(await inbox(admin)).toMatchObject([{ cause: { product: 'Emping', day: FRIDAY } }])
    const amounts = { accepted: 40_000, rejected: 0, short: 0, wasted: 0 }
    const receipt = await tell(admin, { kind: 'received', day: today, ...amounts })
    const payment = await tell(admin, { kind: 'paid', day: today, rupiah: 1_000 })
    await stream('work')
    expect([await kinds(admin), await kinds(producer)]).toEqual([[], ['answer', 'answer']])
    await tell(producer, { kind: 'confirmed', day: today, of: receipt.id })
    await tell(producer, { kind: 'disputed', day: today, of: payment.id, reason: 'Belum saya terima' })
    await stream('work')
    expect(await kinds(producer)).toEqual([])
  })

  it('says what is late when its day is over, by the clock alone, until it is done', async () => {
    const { world, admin, producer, stream, kinds, agree, report, tell, production } = await setUp()
    await agree()
    for (const person of [admin, producer]) await report(person, { kind: 'noticed', version: 1 })
    await stream('agreement', 'work')
    const tick = () => createClockHandler(world)({}, { getRemainingTimeInMillis: () => 60_000 })
    world.clock.now += 21 * DAY_MS
    expect(await kinds(producer)).toEqual([])
    await Promise.all([tick(), tick()])
    expect([...new Set(await kinds(producer))]).toEqual(['late'])
    await tell(producer, { kind: 'sent', day: today, quantity: 40_000 })
    await report(producer, { kind: 'done', commitmentId: production, day: today })
    await stream('work')
    expect(await kinds(producer)).toEqual([])
  })

  it('is nothing to a facilitator, nor to who has left', async () => {
    const { world, producer, params, stream, inbox, propose } = await setUp()
    const facilitator = await addFacilitator(world, params.partnershipId, START + 30 * DAY_MS)
    await propose()
    await stream('agreement')
    expect(await inbox(facilitator)).toEqual([])
    const { id } = (await producer.call('me')).json as { id: string }
    await world.stores.partnerships.removeMembership(params.partnershipId, id)
    expect(await inbox(producer)).toEqual([])
  })

  it('tells no price and no quantity', async () => {
    const { admin, producer, stream, agree, tell } = await setUp()
    await agree()
    await tell(admin, { kind: 'paid', day: today, rupiah: 3_400_000 })
    await stream('agreement', 'work')
    const { text } = await producer.call('notices')
    expect(text).toContain('payment')
    for (const secret of ['3400000', '85000', '40000']) expect(text).not.toContain(secret)
  })
})

describe('the same news', () => {
  it('brought any number of times, at once or after a failure, makes one notice and one message', async () => {
    const { world, admin, producer, params, follow, agree, inbox, messages } = await setUp()
    await agree()
    const before = { admin: messages(ADMIN_PHONE).length, producer: messages(PRODUCER_PHONE).length }
    expect(before).toEqual({ admin: 0, producer: 0 })
    const ledgers = [`${params.partnershipId}.agreement`, `${params.partnershipId}.work`]
    const step = fc.record({
      copies: fc.array(fc.constantFrom(...ledgers), { minLength: 1, maxLength: 4 }),
      atOnce: fc.integer({ min: 1, max: 3 }),
      fault: fc.constantFrom(undefined, 'notices.put', 'notices.settle', 'notices.of', 'ledger.read'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        for (const { copies, atOnce, fault } of steps) {
          if (fault) world.faults.set(fault, new Error('no answer'))
          await Promise.all(Array.from({ length: atOnce }, () => follow(written(...copies))))
          world.faults.clear()
        }
        expect(await follow(written(...ledgers))).toEqual({ batchItemFailures: [] })
        for (const person of [admin, producer]) expect(await inbox(person)).toHaveLength(1)
        expect([messages(ADMIN_PHONE).length, messages(PRODUCER_PHONE).length]).toEqual([1, 1])
      }),
      { numRuns: 40 },
    )
  })

  it('that is already over when it comes late leaves nothing behind', async () => {
    const { producer, stream, agree, report, inbox } = await setUp()
    await agree()
    await report(producer, { kind: 'noticed', version: 1 })
    await stream('agreement')
    expect(await inbox(producer)).toEqual([])
  })

  it('that could not be worked out is logged and comes again', async () => {
    const { world, propose, stream, kinds, producer, params } = await setUp()
    await propose()
    world.faults.set('notices.put', new Error('no answer'))
    expect(await stream('agreement')).toEqual({ batchItemFailures: [{ itemIdentifier: '0' }] })
    expect(world.logged).toMatchObject([{ event: 'look-failed', partnershipId: params.partnershipId }])
    world.faults.clear()
    await stream('agreement')
    expect(await kinds(producer)).toEqual(['consent'])
  })
})

describe('a message to the phone', () => {
  it('says what waits and where, without what was agreed', async () => {
    const { params, propose, stream, messages } = await setUp()
    await propose()
    await stream('agreement')
    expect(messages(PRODUCER_PHONE)).toMatchObject([
      {
        channel: 'whatsapp',
        text: 'Rembuk: usulan rencana menunggu persetujuan Anda.',
        link: `https://app.example/kemitraan/${params.partnershipId}/kesepakatan`,
      },
    ])
  })

  it('comes five times a day at most; the inbox has the rest', async () => {
    const { propose, changePlan, stream, inbox, producer, messages } = await setUp()
    await propose()
    await stream('agreement')
    for (let round = 1; round <= 6; round++) {
      await propose(await changePlan('2026-12-11', round * 1_000))
      await stream('agreement')
    }
    expect(messages(PRODUCER_PHONE)).toHaveLength(5)
    expect(await inbox(producer)).toHaveLength(1)
  })

  it('does not come to who wants none, until they want some again', async () => {
    const { producer, propose, changePlan, stream, messages, kinds } = await setUp()
    const choose = async (change: Partial<MessageChoice>) => {
      const reply = await producer.call('setMessages', { body: { ...defaultMessageChoice, ...change } })
      expect(reply.status, reply.text).toBe(204)
    }
    const chosen = async () => ((await producer.call('messages')).json as MessageSettingsView).choice
    expect(await chosen()).toEqual(defaultMessageChoice)
    await choose({ pace: 'none' })
    expect(await chosen()).toEqual({ ...defaultMessageChoice, pace: 'none' })
    await propose()
    await stream('agreement')
    expect([messages(PRODUCER_PHONE), await kinds(producer)]).toEqual([[], ['consent']])
    await choose({ pace: 'at-once', by: 'sms' })
    await propose(await changePlan('2026-12-11', 5_000))
    await stream('agreement')
    expect(messages(PRODUCER_PHONE).map(({ channel }) => channel)).toEqual(['sms'])
  })

  it('that is old news is not sent, and one that cannot be sent holds nothing up', async () => {
    const { world, propose, changePlan, stream, messages, kinds, producer } = await setUp()
    await propose()
    world.clock.now += DAY_MS
    await stream('agreement')
    expect(messages(PRODUCER_PHONE)).toEqual([])
    await propose(await changePlan('2026-12-11', 5_000))
    const { Outage } = await import('@rembuk/usecases/ports/outage')
    world.faults.set('messenger.send', new Outage('no sender'))
    expect(await stream('agreement')).toEqual({ batchItemFailures: [] })
    expect(await kinds(producer)).toEqual(['consent'])
  })
})
