import { memoryConditions } from '@rembuk/data/memory/conditions'
import { asynchronous } from '@rembuk/data/memory/port'
import { bringUpToDate } from '@rembuk/usecases/conditions/bring-up-to-date'
import { GATHER_MS } from '@rembuk/usecases/conditions/plan-edits'
import type { DynamoDBRecord } from 'aws-lambda'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClockHandler } from '../src/jobs/clock'
import { createStreamHandler } from '../src/jobs/stream'
import { startPlanWriter } from './support/plan-writer'
import { grantByAll, startShared } from './support/sharing'
import { createWorld, START, type World } from './support/world'
import { written } from './support/written'

const MINUTE_MS = 60_000
/** The partnership's day ends so long after the start; then everything is looked at anyway. */
const DAY_LEFT_MS = 15 * 60 * MINUTE_MS

const setUp = async () => {
  const world = createWorld()
  const shared = await startShared(world)
  const { id } = shared.partnership
  await grantByAll(world, shared, 'plan')
  await bringUpToDate(world.useCases, id)
  const writer = await startPlanWriter(world, shared.admin, shared)
  const tick = () => createClockHandler(world)({}, { getRemainingTimeInMillis: () => 60_000 })
  const stream = (Records: DynamoDBRecord[]) => createStreamHandler(world)({ Records })
  const kept = async () => {
    const found = await world.stores.conditions.get(id)
    if (!found) throw new RangeError('it was looked at')
    return found
  }
  return { world, shared, id, writer, tick, stream, kept }
}

/** Lets something happen right before the next call of an operation of the stores, while `run` runs. */
const whileIn = async (
  world: World,
  operation: string,
  happen: () => Promise<void>,
  run: () => Promise<void>,
): Promise<void> => {
  const [name = '', verb = ''] = operation.split('.')
  const port = world.stores[name as 'log'] as unknown as Record<
    string,
    (...input: unknown[]) => Promise<unknown>
  >
  const original = port[verb]
  if (!original) throw new RangeError(`there is no ${operation}`)
  port[verb] = async (...input) => {
    port[verb] = original
    await happen()
    return original(...input)
  }
  await run()
  port[verb] = original
}

/** The summary as it is when it is made from nothing. */
const madeAnew = async (world: World, id: string) => {
  const conditions = asynchronous<World['stores']['conditions']>('fresh', memoryConditions(), {})
  await bringUpToDate({ ...world.useCases, conditions }, id)
  return conditions.get(id)
}

describe('a plan that is edited', () => {
  it('is followed by one look some minutes after the first edit, however many there are', async () => {
    const { world, writer, tick, stream, kept } = await setUp()
    const { revision } = await kept()
    for (let edits = 0; edits < 30; edits++) {
      await writer.edit(20_000 + edits)
      world.clock.now += 1_000
    }
    expect(await stream(writer.records)).toEqual({ batchItemFailures: [] })
    await tick()
    expect((await kept()).outlook).toBeUndefined()
    world.clock.now = START + GATHER_MS - 1
    await tick()
    expect((await kept()).revision).toBe(revision)
    world.clock.now++
    await tick()
    const after = await kept()
    expect(after).toMatchObject({ revision: revision + 1, outlook: { planSeq: 31 } })
    expect(after.condition).toMatchObject({ problemsAhead: 1, planEditedAt: START + 29_030 })
    expect(after.today).toMatchObject([{ kind: 'short', about: 'Emping', quantity: 20_029 }])

    // Nothing more comes of it, and the next edit begins anew.
    world.clock.now += 10 * GATHER_MS
    await tick()
    expect((await kept()).revision).toBe(revision + 1)
    await writer.edit(0)
    await stream(writer.records.slice(-1))
    world.clock.now += GATHER_MS
    await tick()
    expect(await kept()).toMatchObject({ revision: revision + 2, condition: { problemsAhead: 0 }, today: [] })
  })

  it('asks for no look where it is no plan', async () => {
    const { world, stream } = await setUp()
    const soon = () => world.stores.wakeUps.due(START + DAY_LEFT_MS - 1, 100)
    const before = await soon()
    const image = { documentId: { S: 'mitra.terms.1' }, unseenSince: { N: `${START}` } }
    await stream([{ dynamodb: { SequenceNumber: '1', NewImage: image } }])
    expect(await soon()).toEqual(before)
  })

  it('whose look could not be asked for comes again with the stream', async () => {
    const { world, writer, stream } = await setUp()
    world.faults.set('wakeUps.set', new Error('no answer'))
    expect(await stream(writer.records)).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] })
    expect(world.logged).toMatchObject([{ level: 'error', event: 'look-not-asked-for' }])
  })

  /** Steps of a look before which somebody may edit. */
  const moments = ['log.readHead', 'log.markSeen', 'log.readEntries', 'conditions.replace'] as const
  const event = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), demand: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ kind: fc.constant('slow' as const), demand: fc.integer({ min: 0, max: 30 }) }),
    fc.record({
      kind: fc.constant('stream' as const),
      order: fc.constantFrom('once', 'twice', 'backwards', 'one'),
    }),
    fc.record({ kind: fc.constant('minutes' as const), count: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ kind: fc.constant('ticks' as const), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('look' as const) }),
    fc.record({
      kind: fc.constant('meanwhile' as const),
      demand: fc.integer({ min: 0, max: 30 }),
      operation: fc.constantFrom(...moments),
    }),
    fc.record({
      kind: fc.constant('broken' as const),
      operation: fc.constantFrom('conditions.replace', 'log.readEntries', 'log.markSeen', 'ledger.read'),
    }),
  )

  type Event = typeof event extends fc.Arbitrary<infer One> ? One : never
  /** Brings the moment at which a look follows an edit, and no other edit asks for one. */
  const whenALookComes: Event[] = [
    { kind: 'edit', demand: 3 },
    { kind: 'stream', order: 'once' },
    { kind: 'minutes', count: 6 },
  ]
  const examples: Event[][] = [
    // An edit that took its number before that look, and was stored after it.
    [...whenALookComes, { kind: 'slow', demand: 9 }, { kind: 'ticks', count: 1 }],
    ...moments.map((operation): Event[] => [...whenALookComes, { kind: 'meanwhile', demand: 9, operation }]),
  ]

  it('is told rightly in the end, however late, doubled, swapped or broken off its followers were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 14 }), async (events) => {
        const { world, id, writer, tick, stream, kept } = await setUp()
        const slow: (() => Promise<void>)[] = []
        const land = async () => {
          for (const finish of slow.splice(0)) await finish()
        }
        const look = () => createStreamHandler(world)(written(`${id}.work`))
        let handed = 0
        const hand = async (order: string) => {
          const fresh = writer.records.slice(handed)
          const batches =
            {
              once: [fresh],
              twice: [fresh, fresh],
              backwards: [writer.records.toReversed()],
              one: [fresh.slice(0, 1)],
            }[order] ?? []
          for (const batch of batches) await stream(batch)
          handed += order === 'one' ? Math.min(1, fresh.length) : fresh.length
        }
        for (const each of events) {
          if (each.kind === 'edit') await writer.edit(each.demand * 1_000)
          else if (each.kind === 'slow') slow.push(await writer.editSlowly(each.demand * 1_000))
          else if (each.kind === 'stream') await hand(each.order)
          else if (each.kind === 'minutes') {
            // No writer is as slow as that.
            await land()
            world.clock.now += each.count * MINUTE_MS
          } else if (each.kind === 'ticks') await Promise.all(Array.from({ length: each.count }, tick))
          else if (each.kind === 'look') await look()
          else if (each.kind === 'meanwhile') {
            const edit = () => writer.edit(each.demand * 1_000)
            await whileIn(world, each.operation, edit, tick)
          } else {
            world.faults.set(each.operation, new Error('no answer'))
            await tick().catch(() => undefined)
            world.faults.clear()
          }
        }
        await land()
        await hand('once')
        for (let minutes = 0; minutes < 360; minutes += 10) {
          world.clock.now += 10 * MINUTE_MS
          await tick()
        }
        expect(world.clock.now).toBeLessThan(START + DAY_LEFT_MS)
        const [now, anew] = [await kept(), await madeAnew(world, id)]
        expect(now.outlook).toEqual(anew?.outlook)
        expect(now.today).toEqual(anew?.today)
        expect(now.condition).toEqual({ ...anew?.condition, at: now.condition.at })
      }),
      {
        numRuns: 60,
        examples: examples.map((events): [Event[]] => [events]),
      },
    )
  })
})
