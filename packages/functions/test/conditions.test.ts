import type { ConditionView } from '@rembuk/contract/condition'
import type { FacilitatorView, ShownPage } from '@rembuk/contract/facilitation'
import type { PartnershipHealthView } from '@rembuk/contract/partnership-health'
import type { TodayView } from '@rembuk/contract/today'
import type { WorkData } from '@rembuk/core/work/work-data'
import { bringUpToDate } from '@rembuk/usecases/conditions/bring-up-to-date'
import { writeDown } from '@rembuk/usecases/ledger/write-down'
import { workLedgerId } from '@rembuk/usecases/work/work-ledger'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStreamHandler } from '../src/jobs/stream'
import { consent, proposeNow, startDrafts } from './support/drafts'
import { FACILITATOR_PHONE } from './support/partnership'
import { freshKey, grant, grantByAll, type Shared, startShared, withdraw } from './support/sharing'
import { createWorld, type World } from './support/world'
import { written } from './support/written'

const DAY_MS = 86_400_000

const setUp = async () => {
  const world = createWorld()
  const shared = await startShared(world)
  const { id } = shared.partnership
  const look = () => bringUpToDate(world.useCases, id)
  const listed = async (query = '') => (await shared.facilitator.call('shown', { query })).json as ShownPage
  const totals = async (query = '') =>
    ((await shared.facilitator.call('facilitator', { query })).json as FacilitatorView).totals
  return { world, shared, id, look, listed, totals }
}

describe('how a partnership is doing', () => {
  it('is shown to a facilitator from the moment every party lets them see it, until one takes that back', async () => {
    const { world, shared, look, listed, totals } = await setUp()
    await look()
    expect(await listed()).toEqual({ partnerships: [] })
    expect(await totals()).toEqual([{ code: '33.25', partnerships: 1, shown: 0, help: 0, watch: 0, fine: 0 }])
    await grantByAll(world, shared, 'aggregates')
    await look()
    expect((await listed()).partnerships).toMatchObject([
      { name: 'Mitra Limpung', level: 'aggregates', regionCode: '33.25.08', status: 'fine' },
    ])
    expect(await totals('within=33.25')).toEqual([
      { code: '33.25.08', partnerships: 1, shown: 1, help: 0, watch: 0, fine: 1 },
    ])
    await withdraw(shared.producer, shared)
    await look()
    expect(await listed()).toEqual({ partnerships: [] })
    expect(await totals()).toMatchObject([{ partnerships: 1, shown: 0, fine: 0 }])
  })

  it('is gone from the list when its time is over, before anything looks', async () => {
    const { world, shared, look, listed } = await setUp()
    await grantByAll(world, shared, 'plan')
    await look()
    world.clock.now += 30 * DAY_MS
    expect(await listed()).toEqual({ partnerships: [] })
  })

  it('gets worse by time alone, and says why', async () => {
    const { world, shared, look, listed, totals } = await setUp()
    await grantByAll(world, shared, 'plan')
    await look()
    world.clock.now += 28 * DAY_MS
    await look()
    const [row] = (await listed()).partnerships
    expect(row?.reasons).toEqual([
      { code: 'plan-untouched', figure: 28, points: 15 },
      { code: 'nothing-agreed', figure: 4, points: 14 },
      { code: 'quiet', figure: 4, points: 13 },
    ])
    expect(row).toMatchObject({ score: 42, status: 'watch' })
    expect(await totals()).toMatchObject([{ shown: 1, watch: 1, fine: 0 }])
  })

  it('can be filtered by region, sector, status and programme', async () => {
    const { world, shared, look, listed } = await setUp()
    await grantByAll(world, shared, 'plan')
    await look()
    for (const [query, count] of [
      ['region=33', 1],
      ['region=33.25.08', 1],
      ['region=33.26', 0],
      ['sector=food', 1],
      ['sector=craft', 0],
      ['status=fine', 1],
      ['status=help', 0],
      ['programme=Naik%20Kelas', 0],
    ] as const)
      expect((await listed(query)).partnerships, query).toHaveLength(count)
    const to = { kind: 'programme', code: 'Naik Kelas' } as const
    for (const browser of [shared.admin, shared.producer]) {
      const reply = await grant(world, browser, { params: shared.params, to }, { level: 'everything' })
      expect(reply.status).toBe(201)
    }
    await look()
    expect((await listed('programme=Naik%20Kelas')).partnerships).toMatchObject([{ level: 'everything' }])
  })

  it.each([
    ['shown', 'region=99'],
    ['shown', 'status=bad'],
    ['shown', 'after=%20'],
    ['facilitator', 'within=x'],
  ] as const)('asked of %s with %s is refused', async (name, query) => {
    const { shared } = await setUp()
    expect((await shared.facilitator.call(name, { query })).json).toMatchObject({ code: 'bad-input' })
  })

  it('is listed to facilitators alone', async () => {
    const { shared } = await setUp()
    for (const name of ['shown', 'facilitator'] as const)
      expect((await shared.admin.call(name)).json).toMatchObject({ status: 404, code: 'not-found' })
  })

  it('goes on pages that hold each partnership once', async () => {
    const { world, shared, listed } = await setUp()
    const kept = await listMany(world, shared, 60)
    const names: string[] = []
    let after: string | undefined
    do {
      const page: ShownPage = await listed(after ? `after=${after}` : '')
      names.push(...page.partnerships.map(({ partnershipId }) => partnershipId))
      after = page.next
    } while (after)
    expect(names).toEqual(kept)
  })
})

describe('a report', () => {
  it('comes to the facilitator’s own number with figures alone, ten times a day at most', async () => {
    const { world, shared, look } = await setUp()
    await grantByAll(world, shared, 'plan')
    await look()
    const send = () => shared.facilitator.call('sendReport', { body: { channel: 'whatsapp' } })
    expect((await send()).status).toBe(202)
    const { to, text } = world.outbox.at(-1) ?? {}
    expect(to).toBe(FACILITATOR_PHONE)
    expect(text).toContain('Kabupaten Batang: 1 kemitraan, 1 berbagi. Perlu bantuan 0')
    expect(text).not.toContain('Mitra Limpung')
    for (let count = 1; count < 10; count++) await send()
    expect((await send()).json).toMatchObject({ status: 429, code: 'too-many-requests' })
  })

  it('is for facilitators, and about something', async () => {
    const { shared } = await setUp()
    const body = { channel: 'whatsapp', within: '12' }
    expect((await shared.admin.call('sendReport', { body })).status).toBe(404)
    expect((await shared.facilitator.call('sendReport', { body })).json).toMatchObject({
      code: 'nothing-changed',
    })
  })
})

/** Many partnerships in a facilitator's list, with the ids in the order of their need. */
const listMany = async (world: World, shared: Shared, count: number): Promise<string[]> => {
  const { facilitatorId: personId } = shared
  await bringUpToDate(world.useCases, shared.partnership.id)
  const kept = await world.stores.conditions.get(shared.partnership.id)
  if (!kept) throw new RangeError('it was just worked out')
  const all = Array.from({ length: count }, (_, index) => ({
    ...kept.condition,
    partnershipId: `p${index}`,
    score: (index * 7) % 50,
  }))
  for (const condition of all) {
    const watcher = { personId, level: 'plan' as const, until: world.clock.now + DAY_MS }
    await world.stores.conditions.replace({
      kept: { ...kept, revision: 1, condition, watchers: [watcher] },
      shown: [{ ...watcher, condition }],
      hidden: [],
      counts: [],
    })
  }
  return all
    .toSorted((a, b) => b.score - a.score || (a.partnershipId < b.partnershipId ? -1 : 1))
    .map(({ partnershipId }) => partnershipId)
}

describe('a summary', () => {
  const event = fc.oneof(
    fc.record({
      kind: fc.constant('obstacle' as const),
      dueDay: fc.constantFrom('2026-11-20', '2026-12-20'),
    }),
    fc.record({ kind: fc.constant('grant' as const), level: fc.constantFrom('aggregates', 'plan') }),
    fc.record({ kind: fc.constant('withdraw' as const), who: fc.constantFrom('admin', 'producer') }),
    fc.record({ kind: fc.constant('days' as const), count: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ kind: fc.constant('looks' as const), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('broken' as const) }),
  )

  it('is the same however often, late, doubled or broken off it was brought up to date', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 10 }), async (events) => {
        const { world, shared, id, look, listed, totals } = await setUp()
        const stream = createStreamHandler(world)
        const record = written(`${id}.work`, `${id}.sharing`, `${id}.work`)
        let n = 0
        for (const each of events) {
          if (each.kind === 'obstacle') {
            const by = { personId: 'anybody', partyId: shared.partnership.parties[0]?.id ?? '' }
            const data: WorkData = {
              ...{ kind: 'obstacle', text: 'Hujan', cause: '', ownerId: 'anybody' },
              dueDay: each.dueDay,
            }
            await writeDown<WorkData>(world.useCases, workLedgerId(id), `o${n}`, () => [
              { id: `o${n++}`, at: world.clock.now, by, data },
            ])
          } else if (each.kind === 'grant') await grantByAll(world, shared, each.level as 'plan')
          else if (each.kind === 'withdraw') await withdraw(shared[each.who as 'admin'], shared)
          else if (each.kind === 'days') world.clock.now += each.count * DAY_MS
          else if (each.kind === 'looks')
            await Promise.all(Array.from({ length: each.count }, () => stream(record)))
          else {
            world.faults.set('conditions.replace', new Error('no answer'))
            await stream(record)
            world.faults.clear()
          }
        }
        await Promise.all([look(), stream(record), look()])
        const [kept, page, counts] = [await world.stores.conditions.get(id), await listed(), await totals()]

        const fresh = await setUpAgain(world, id)
        expect(fresh?.condition).toEqual({ ...kept?.condition, at: fresh?.condition.at })
        expect(fresh?.today).toEqual(kept?.today)
        expect(fresh?.watchers).toEqual(kept?.watchers)
        expect(page.partnerships.map(({ partnershipId }) => partnershipId)).toEqual(
          kept?.watchers.length ? [id] : [],
        )
        const status = kept?.condition.status ?? 'fine'
        const none = { help: 0, watch: 0, fine: 0 }
        const shown = kept?.watchers.length ?? 0
        expect(counts).toEqual([
          { code: '33.25', partnerships: 1, shown, ...none, ...(shown > 0 && { [status]: 1 }) },
        ])
      }),
      { numRuns: 40 },
    )
  })
})

/** The summary as it is when it is made from nothing out of what was written down. */
const setUpAgain = async (world: World, id: string) => {
  const { memoryConditions } = await import('@rembuk/data/memory/conditions')
  const { asynchronous } = await import('@rembuk/data/memory/port')
  const conditions = asynchronous<World['stores']['conditions']>('fresh', memoryConditions(), {})
  await bringUpToDate({ ...world.useCases, conditions }, id)
  return conditions.get(id)
}

describe('today', () => {
  it('tells each party what is to be done, and what is late, as of when it was worked out', async () => {
    const world = createWorld()
    const drafts = await startDrafts(world)
    const { id } = drafts.partnership
    const proposal = await proposeNow(drafts)
    await bringUpToDate(world.useCases, id)
    const seen = async (browser = drafts.producer) => (await browser.call('today')).json as TodayView
    expect((await seen()).items).toMatchObject([{ kind: 'consent', number: 1, partnership: 'Mitra Limpung' }])
    for (const browser of [drafts.admin, drafts.producer])
      expect((await consent(world, browser, { partnershipId: id, proposal })).status).toBe(200)
    world.clock.now = Date.UTC(2026, 11, 4, 3)
    await bringUpToDate(world.useCases, id)
    expect((await seen()).items).toMatchObject([
      { kind: 'task', about: 'Emping', quantity: 40_000, day: '2026-11-30', lastDay: '2026-12-06' },
    ])
    expect((await seen(drafts.admin)).items).toMatchObject([
      { kind: 'collect', about: 'Emping', unit: 'kg', with: 'Emping Contoh', day: '2026-12-04' },
    ])
    world.clock.now += 2 * DAY_MS
    const later = await seen(drafts.admin)
    expect(later.items).toMatchObject([{ kind: 'late', due: 'collect' }])
    expect(later.asOf).toBe(Date.UTC(2026, 11, 4, 3))
  })

  it('tells a facilitator of the follow-ups that they promised, and of nothing else', async () => {
    const { world, shared, look } = await setUp()
    await grantByAll(world, shared, 'plan')
    const data = {
      ...{ kind: 'assisted', assistance: 'training', day: '2026-11-23', note: 'Pelatihan' },
      followUpDay: '2026-11-25',
    }
    const assist = { params: shared.params, headers: freshKey(), body: { data } }
    expect((await shared.facilitator.call('reportSupport', assist)).status).toBe(201)
    await look()
    expect((await shared.facilitator.call('today')).json).toMatchObject({ isFacilitator: true, items: [] })
    world.clock.now += 2 * DAY_MS
    expect((await shared.facilitator.call('today')).json).toMatchObject({
      items: [{ kind: 'follow-up', about: 'Pelatihan' }],
    })
    expect((await shared.admin.call('today')).json).toMatchObject({ isFacilitator: false, items: [] })
  })
})

describe('the health of a partnership', () => {
  it('shows what both sides say beside what happened, and how far they are apart', async () => {
    const { world, shared } = await setUp()
    await grantByAll(world, shared, 'aggregates')
    for (const [browser, trust] of [
      [shared.admin, 4],
      [shared.producer, 2],
    ] as const) {
      const data = { kind: 'assessed', quarter: '2026-Q4', grades: { trust } }
      const said = { params: shared.params, headers: freshKey(), body: { data } }
      expect((await browser.call('reportSupport', said)).status).toBe(201)
    }
    const reply = await shared.facilitator.call('partnershipHealth', { params: shared.params })
    const health = reply.json as PartnershipHealthView
    expect(health.components).toHaveLength(8)
    expect(health.components.find(({ component }) => component === 'investment')).toEqual({
      component: 'investment',
      evidence: [],
    })
    expect(health.quarters.map(({ quarter }) => quarter)).toEqual([
      '2026-Q4',
      '2026-Q3',
      '2026-Q2',
      '2026-Q1',
    ])
    expect(health.quarters[0]?.components.find(({ component }) => component === 'trust')).toMatchObject({
      cooperative: 100,
      producers: 33,
      gap: 67,
    })
  })

  it('and its condition tell no price and no quantity', async () => {
    const { world, shared, look } = await setUp()
    await grantByAll(world, shared, 'aggregates')
    await look()
    const condition = await shared.facilitator.call('condition', { params: shared.params })
    expect(Object.keys(condition.json as ConditionView)).not.toContain('today')
    expect(condition.text).not.toContain('rupiah')
  })
})
