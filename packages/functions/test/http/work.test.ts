import type { CommitmentList } from '@rembuk/core/work/commitment-list'
import type { WorkData, WorkEntry } from '@rembuk/core/work/work-data'
import { isFulfilled, workState } from '@rembuk/core/work/work-state'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { readPlan } from '@rembuk/plandoc/read'
import { describe, expect, it } from 'vitest'
import type { Browser } from '../support/browser'
import { consent, FRIDAY, keyed, proposeNow, startDrafts, WEEKS } from '../support/drafts'
import { addFacilitator } from '../support/partnership'
import { createWorld, START } from '../support/world'

const DELIVERY = (makerId: string) => `deliver.emping.${makerId}.${FRIDAY}`

const setUp = async () => {
  const world = createWorld()
  const drafts = await startDrafts(world)
  const params = { partnershipId: drafts.partnership.id }
  const agree = async (plan?: number) => {
    const proposal = await proposeNow(drafts, plan === undefined ? undefined : { plan, terms: 1 })
    for (const signer of [drafts.admin, drafts.producer])
      await consent(world, signer, { ...params, proposal })
  }
  const work = async (reader: Browser = drafts.admin) => {
    const reply = await reader.call('work', { params })
    const { list, entries } = reply.json as { list: string; entries: WorkEntry[] }
    const { items, version } = JSON.parse(list) as CommitmentList
    const commitments = items.map(({ commitment }) => commitment)
    const state = workState(commitments, entries)
    const fulfilled = commitments.filter((each) => isFulfilled(state, each)).map(({ kind }) => kind)
    return { items, version, entries, commitments, state, fulfilled, text: reply.text }
  }
  const report = (browser: Browser, data: WorkData, headers = keyed()) =>
    browser.call('reportWork', { params, body: { data }, headers })
  const delivery = DELIVERY(drafts.maker.id)
  return { world, ...drafts, drafts, params, agree, work, report, delivery }
}

const today = '2026-11-23'
const received = (accepted: number, rejected = 0, reason?: string) => ({
  kind: 'received',
  day: today,
  accepted,
  rejected,
  short: 0,
  wasted: 0,
  ...(reason && { reason }),
})

describe('what an agreed plan asks for', () => {
  it('is owed from the moment of the last consent, and not before', async () => {
    const { agree, work } = await setUp()
    expect(await work()).toMatchObject({ version: 0, items: [] })
    await agree()
    const { version, items } = await work()
    expect(version).toBe(1)
    expect(items.map(({ commitment, became }) => [commitment.kind, became.kind]).sort()).toEqual(
      expect.arrayContaining([
        ['deliver', 'new'],
        ['pay', 'new'],
        ['produce', 'new'],
      ]),
    )
  })

  it('says after a new version what was kept, changed, cancelled and is new', async () => {
    const { agree, work, plan, maker } = await setUp()
    setProduction(plan.doc, 'emping', maker.id, WEEKS[1], 10_000)
    await agree()
    setProduction(plan.doc, 'emping', maker.id, WEEKS[0], 30_000)
    setProduction(plan.doc, 'emping', maker.id, WEEKS[1], undefined)
    setDelivery(plan.doc, 'emping', maker.id, '2026-12-11', 5_000)
    await agree(await plan.send())
    const { items } = await work()
    const became = Object.fromEntries(items.map(({ commitment, became }) => [commitment.id, became.kind]))
    expect(became).toMatchObject({
      [`produce.emping.${maker.id}.${WEEKS[0]}`]: 'changed',
      [`produce.emping.${maker.id}.${WEEKS[1]}`]: 'cancelled',
      [`deliver.emping.${maker.id}.${FRIDAY}`]: 'kept',
      [`deliver.emping.${maker.id}.2026-12-11`]: 'new',
    })
  })

  it('stays as it was promised where it has begun', async () => {
    const { agree, work, report, plan, producer, maker, delivery } = await setUp()
    await agree()
    await report(producer, {
      kind: 'reported',
      commitmentId: delivery,
      report: { kind: 'sent', day: today, quantity: 40_000 },
    })
    setDelivery(plan.doc, 'emping', maker.id, FRIDAY, 10_000)
    await agree(await plan.send())
    const { items } = await work()
    const listed = items.find(({ commitment }) => commitment.id === delivery)
    expect(listed).toMatchObject({ became: { kind: 'kept' }, commitment: { quantity: 40_000 } })
  })
})

describe('a delivery on another day in a new version', () => {
  it('is one promise that was moved, with what was said and is still reported under its old day', async () => {
    const { agree, work, report, plan, admin, producer, maker, delivery } = await setUp()
    await agree()
    const monday = '2026-11-30'
    const headers = keyed()
    const said = { kind: 'remarked', commitmentId: delivery, text: 'Jumat hujan' } as WorkData
    expect((await report(producer, said, headers)).status).toBe(201)
    setDelivery(plan.doc, 'emping', maker.id, FRIDAY, undefined)
    setDelivery(plan.doc, 'emping', maker.id, monday, 40_000)
    await agree(await plan.send())

    const moved = `deliver.emping.${maker.id}.${monday}`
    const { items, state } = await work()
    const became = items.filter(({ became: { kind } }) => kind !== 'kept')
    expect(became.map(({ commitment, became: { kind } }) => [commitment.id, kind])).toEqual([
      [`collect.emping.${maker.id}.${monday}`, 'moved'],
      [moved, 'moved'],
      [`pay.emping.${maker.id}.${monday}`, 'moved'],
    ])
    expect(state.remarks.get(moved)).toMatchObject([{ text: 'Jumat hujan' }])

    // A phone that has not heard of it yet.
    const data = { kind: 'reported', commitmentId: delivery, report: received(40_000) } as WorkData
    const reply = await report(admin, data)
    expect(reply.status, reply.text).toBe(201)
    expect((await work()).state.deliveries.get(moved)?.totals.accepted).toBe(40_000)
    expect((await report(producer, said, headers)).status).toBe(201)
    expect((await work()).state.remarks.get(moved)).toHaveLength(1)
  })
})

describe('a message about a receipt or a payment', () => {
  it('stands under it, and nobody who may not read prices gets one about a payment', async () => {
    const { world, agree, work, report, admin, producer, delivery, partnership } = await setUp()
    await agree()
    const tell = async (by: Browser, data: object) => {
      const entry = { kind: 'reported', commitmentId: delivery, report: data } as WorkData
      return (await report(by, entry)).json as WorkEntry
    }
    const receipt = await tell(admin, received(40_000))
    const payment = await tell(admin, { kind: 'paid', day: today, rupiah: 3_000_000 })
    const about = (of: string, text: string) =>
      ({ kind: 'remarked', commitmentId: delivery, of, text }) as WorkData
    expect((await report(producer, about(receipt.id, 'Benar 40 kg'))).status).toBe(201)
    expect((await report(producer, about(payment.id, 'Kurang 400.000'))).status).toBe(201)
    expect((await report(producer, about('tidak-ada', 'Apa ini?'))).status).toBe(404)

    const { entries, state } = await work()
    const said = entries.filter(({ data }) => data.kind === 'remarked')
    expect(said.map(({ data }) => data.kind === 'remarked' && data.of)).toEqual([receipt.id, payment.id])
    expect(state.remarks.get(delivery)).toBeUndefined()
    const facilitator = await addFacilitator(world, partnership.id)
    const { text } = await work(facilitator)
    expect(text).toContain('Benar 40 kg')
    expect(text).not.toContain('400.000')
    expect(text).not.toContain('3000000')
  })
})

describe('a delivery', () => {
  it('goes from ready over sent, received in parts and confirmed to paid', async () => {
    const { agree, work, report, admin, producer, delivery } = await setUp()
    await agree()
    const tell = async (browser: Browser, data: object) => {
      const reply = await report(browser, {
        kind: 'reported',
        commitmentId: delivery,
        report: data,
      } as WorkData)
      expect(reply.status, reply.text).toBe(201)
      return reply.json as WorkEntry
    }
    await tell(producer, { kind: 'ready', day: today, quantity: 40_000 })
    await tell(producer, { kind: 'sent', day: today, quantity: 40_000 })
    const first = await tell(admin, received(30_000, 5_000, 'Lembap'))
    expect((await work()).fulfilled).toEqual([])
    await tell(producer, { kind: 'confirmed', day: today, of: first.id })
    await tell(admin, received(10_000))
    expect((await work()).fulfilled).toContain('deliver')
    await tell(admin, { kind: 'paid', day: today, rupiah: 3_400_000 })
    expect((await work()).fulfilled).toContain('pay')
  })

  it('is reported once, however often it is sent and however long it was on the way', async () => {
    const { agree, work, report, admin, delivery } = await setUp()
    await agree()
    const headers = keyed()
    const data = { kind: 'reported', commitmentId: delivery, report: received(40_000) } as WorkData
    const replies = await Promise.all([1, 2, 3].map(() => report(admin, data, headers)))
    expect(replies.filter(({ status }) => status === 201).length).toBeGreaterThan(0)
    expect((await report(admin, data, headers)).status).toBe(201)
    const { state, entries } = await work()
    expect(entries).toHaveLength(1)
    expect(state.deliveries.get(delivery)?.totals.accepted).toBe(40_000)
  })

  it('corrects the stock in the live plan, once, also when a receipt is put right', async () => {
    const { world, agree, report, admin, delivery, maker, partnership } = await setUp()
    await agree()
    const { planDocumentId } = partnership
    const inPlan = async () => {
      const doc = await world.useCases.documentState(planDocumentId)
      const product = doc && readPlan(doc).plan?.products[0]
      return product?.makers.find(({ partyId }) => partyId === maker.id)?.deliveries
    }
    const entries = async () => (await world.stores.log.readEntries(planDocumentId, 0)).length
    const tell = (data: object, headers = keyed()) =>
      report(admin, { kind: 'reported', commitmentId: delivery, report: data } as WorkData, headers)
    const before = await entries()
    const headers = keyed()
    const first = (await tell(received(30_000, 5_000, 'Lembap'), headers)).json as WorkEntry
    await tell(received(30_000, 5_000, 'Lembap'), headers)
    expect(await inPlan()).toEqual([{ day: FRIDAY, quantity: 40_000, received: 30_000 }])
    expect(await entries()).toBe(before + 1)
    await Promise.all([tell({ ...received(35_000), replaces: first.id }), tell(received(4_000))])
    expect(await inPlan()).toEqual([{ day: FRIDAY, quantity: 40_000, received: 39_000 }])
    const [{ personId } = { personId: '' }] = (await world.stores.log.readEntries(planDocumentId, 0)).slice(
      -1,
    )
    expect(personId).toBe(first.by.personId)
  })

  it('is received by the cooperative alone, and answered by the producer alone', async () => {
    const { agree, report, admin, producer, delivery } = await setUp()
    await agree()
    const data = { kind: 'reported', commitmentId: delivery, report: received(1) } as WorkData
    expect((await report(producer, data)).status).toBe(403)
    const entry = (await report(admin, data)).json as WorkEntry
    const confirmed = { kind: 'confirmed', day: today, of: entry.id }
    const answer = { kind: 'reported', commitmentId: delivery, report: confirmed } as WorkData
    expect((await report(admin, answer)).status).toBe(403)
    expect((await report(producer, answer)).status).toBe(201)
  })

  it('cannot be rejected without a reason, nor on a day to come', async () => {
    const { agree, report, admin, delivery } = await setUp()
    await agree()
    const rejected = { kind: 'reported', commitmentId: delivery, report: received(0, 5_000) } as WorkData
    expect((await report(admin, rejected)).json).toMatchObject({ code: 'bad-input', fields: ['reason'] })
    const later = { ...received(5_000), day: '2026-12-31' }
    const early = { kind: 'reported', commitmentId: delivery, report: later } as WorkData
    expect((await report(admin, early)).json).toMatchObject({ code: 'bad-input', fields: ['day'] })
  })

  it('that nobody promised cannot be reported', async () => {
    const { agree, report, admin } = await setUp()
    await agree()
    const data = { kind: 'reported', commitmentId: 'deliver.x.y.2026-12-04', report: received(1) }
    expect((await report(admin, data as WorkData)).status).toBe(404)
  })
})

describe('the work of a partnership', () => {
  it('is told without payments to who may not read prices', async () => {
    const { world, agree, work, report, admin, params, delivery } = await setUp()
    await agree()
    const paid = { kind: 'paid', day: today, rupiah: 3_400_000 }
    await report(admin, { kind: 'reported', commitmentId: delivery, report: paid } as WorkData)
    const facilitator = await addFacilitator(world, params.partnershipId, START + 24 * 60 * 60_000)
    const { items, entries, text } = await work(facilitator)
    expect(items.some(({ commitment }) => commitment.kind === 'deliver')).toBe(true)
    expect(items.some(({ commitment }) => commitment.kind === 'pay')).toBe(false)
    expect(entries).toEqual([])
    for (const secret of ['85000', '3400000', '85_000']) expect(text).not.toContain(secret)
  })

  it('keeps obstacles with who looks after them, until they are solved', async () => {
    const { agree, work, report, admin, producer } = await setUp()
    await agree()
    const met = { kind: 'obstacle', text: 'Jalan putus', cause: 'Banjir', ownerId: 'x', dueDay: '2026-12-01' }
    const entry = (await report(producer, met as WorkData)).json as WorkEntry
    expect((await work()).state.obstacles).toMatchObject([{ id: entry.id, text: 'Jalan putus' }])
    const solved: WorkData = { kind: 'solved', obstacleId: entry.id, how: 'Lewat Tulis.' }
    expect((await report(admin, solved)).status).toBe(201)
    expect((await report(admin, solved)).json).toMatchObject({ code: 'out-of-step' })
    expect((await work()).state.obstacles[0]?.solved).toMatchObject({ how: 'Lewat Tulis.' })
  })

  it('shows who has seen the changes of a version', async () => {
    const { agree, work, report, producer, plan } = await setUp()
    await agree()
    setDemand(plan.doc, 'emping', WEEKS[1], 1_000)
    expect((await report(producer, { kind: 'noticed', version: 2 })).status).toBe(404)
    expect((await report(producer, { kind: 'noticed', version: 1 })).status).toBe(201)
    const { id } = (await producer.call('me')).json as { id: string }
    expect((await work()).state.noticed).toEqual(new Set([`${id} 1`]))
  })
})
