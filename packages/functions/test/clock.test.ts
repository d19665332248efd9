import { runWakeUps } from '@rembuk/usecases/wake-ups/run-wake-ups'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClockHandler } from '../src/jobs/clock'
import { createStreamHandler } from '../src/jobs/stream'
import { proposeNow, startDrafts } from './support/drafts'
import { createWorld, START } from './support/world'
import { written } from './support/written'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const always = () => true
const partnership = (id: string) => ({ about: 'partnership', id }) as const
const inTime = { getRemainingTimeInMillis: () => 60_000 }

describe('what is due by the clock', () => {
  /** Wake-ups whose looks can be made to fail or to end the run, and a list of the looks that were finished. */
  const setUp = async (ids: string[]) => {
    const world = createWorld()
    const { wakeUps } = world.stores
    for (const id of ids) await wakeUps.set(partnership(id), START)
    const looked: string[] = []
    const failed: string[] = []
    const broken = new Set<string>()
    const run = (hasTime = always) =>
      runWakeUps(world.useCases, {
        hasTime,
        look: async ({ id }) => {
          if (broken.has(id)) throw new Error('cannot be looked at')
          looked.push(id)
        },
        onFailure: ({ id }) => failed.push(id),
      })
    return { world, wakeUps, looked, failed, broken, run }
  }
  const ids = Array.from({ length: 30 }, (_, index) => `p${index}`)

  it('is looked at once by one run or several at once, and then is due no more', async () => {
    const { wakeUps, looked, run } = await setUp(ids)
    await Promise.all([run(), run(), run()])
    expect(looked.sort()).toEqual([...ids].sort())
    expect(await wakeUps.due(START + 1_000 * DAY_MS, 100)).toEqual([])
  })

  it('is not looked at before its time', async () => {
    const { world, looked, run } = await setUp([])
    await world.stores.wakeUps.set(partnership('later'), START + 1)
    await run()
    expect(looked).toEqual([])
    world.clock.now += HOUR_MS
    await run()
    expect(looked).toEqual(['later'])
  })

  it('that fails holds up no other, and comes again later and later until it succeeds', async () => {
    const { world, wakeUps, looked, failed, broken, run } = await setUp(ids)
    for (const id of ids.slice(0, 20)) broken.add(id)
    await run()
    expect(looked.sort()).toEqual(ids.slice(20).sort())
    expect(failed).toHaveLength(20)
    await run()
    expect(failed).toHaveLength(20)
    for (let hour = 0; hour < 24; hour++) {
      world.clock.now += HOUR_MS
      await run()
    }
    const tries = failed.filter((id) => id === 'p0').length
    expect(tries).toBeGreaterThan(5)
    expect(tries).toBeLessThan(12)
    broken.clear()
    world.clock.now += 6 * HOUR_MS
    await run()
    expect(looked.sort()).toEqual([...ids].sort())
    expect(await wakeUps.due(START + 1_000 * DAY_MS, 100)).toEqual([])
  })

  it('stays due where there is no time left for it', async () => {
    const { looked, run } = await setUp(ids)
    let rounds = 2
    await run(() => rounds-- > 0)
    expect(looked.length).toBeGreaterThan(0)
    expect(looked.length).toBeLessThan(ids.length)
    await run()
    expect(looked.sort()).toEqual([...ids].sort())
  })

  it('that is set again while its look runs is looked at again', async () => {
    const { world, wakeUps } = await setUp(['p'])
    let looks = 0
    await runWakeUps(world.useCases, {
      hasTime: always,
      look: async ({ id }) => {
        looks += 1
        if (looks === 1) await wakeUps.set(partnership(id), START)
      },
      onFailure: () => expect.unreachable(),
    })
    expect(looks).toBe(2)
  })

  it('is looked at in the end, wherever runs die and the store fails', async () => {
    const step = fc.record({
      dies: fc.option(fc.constantFrom('wakeUps.putOff', 'wakeUps.remove', 'wakeUps.due'), { nil: undefined }),
      runs: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 1, max: 400 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { world, wakeUps, looked, run } = await setUp(ids.slice(0, 9))
        for (const { dies, runs, minutes } of steps) {
          if (dies) world.faults.set(dies, new Error('no answer'))
          await Promise.allSettled(Array.from({ length: runs }, () => run()))
          world.faults.clear()
          world.clock.now += minutes * 60_000
        }
        world.clock.now += DAY_MS
        await run()
        expect(new Set(looked).size).toBe(9)
        expect(await wakeUps.due(world.clock.now + 1_000 * DAY_MS, 100)).toEqual([])
      }),
    )
  })
})

describe('a partnership', () => {
  const setUp = async () => {
    const world = createWorld()
    const drafts = await startDrafts(world)
    const id = drafts.partnership.id
    const stream = () => createStreamHandler(world)(written(`${id}.agreement`))
    const kept = async () => {
      const members = await world.stores.partnerships.members(id)
      const notices = await Promise.all(members.map(({ personId }) => world.stores.notices.of(personId)))
      return notices.flat()
    }
    return { world, drafts, id, stream, kept, tick: () => createClockHandler(world)({}, inTime) }
  }

  it('whose proposal expires asks for nobody’s consent any more, without anybody writing anything', async () => {
    const { world, drafts, stream, kept, tick } = await setUp()
    await proposeNow(drafts)
    await stream()
    await tick()
    expect((await kept()).map(({ settledAt }) => settledAt)).toEqual([undefined, undefined])
    world.clock.now += 14 * DAY_MS
    await Promise.all([tick(), tick()])
    expect((await kept()).map(({ settledAt }) => settledAt)).toEqual([world.clock.now, world.clock.now])
    // What is left is the look at the end of the day.
    expect(await world.stores.wakeUps.due(world.clock.now + 1_000 * DAY_MS, 10)).toHaveLength(1)
  })

  it('whose look fails is logged and looked at later', async () => {
    const { world, drafts, id, stream, kept, tick } = await setUp()
    await proposeNow(drafts)
    await stream()
    world.clock.now += 14 * DAY_MS
    world.faults.set('ledger.read', new Error('no answer'))
    await tick()
    expect(world.logged).toMatchObject([
      { level: 'error', event: 'look-failed', id, tries: 1 },
      { level: 'error', event: 'look-failed', id, tries: 1 },
    ])
    world.faults.clear()
    await tick()
    expect((await kept()).every(({ settledAt }) => settledAt === undefined)).toBe(true)
    world.clock.now += HOUR_MS
    await tick()
    expect((await kept()).every(({ settledAt }) => settledAt !== undefined)).toBe(true)
  })
})
