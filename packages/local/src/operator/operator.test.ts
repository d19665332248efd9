import { describe, expect, it } from 'vitest'
import { FACILITATOR_PHONE } from '../../../functions/test/support/partnership'
import { grantByAll, startShared } from '../../../functions/test/support/sharing'
import { createWorld } from '../../../functions/test/support/world'
import { readCommand } from './command'
import { runCommand } from './run-command'

describe('the command line', () => {
  it('names a facilitator by number, with regions and programmes', () => {
    const args = [
      'facilitator',
      'add',
      '0812',
      '--region',
      '33.25',
      '--programme',
      'Naik Kelas',
      '--region',
      '12',
    ]
    expect(readCommand(args)).toEqual({
      ...{ kind: 'facilitator-add', phone: '0812' },
      regions: ['33.25', '12'],
      programmes: ['Naik Kelas'],
    })
    expect(readCommand(['facilitator', 'remove', '0812'])).toEqual({
      kind: 'facilitator-remove',
      phone: '0812',
    })
    expect(readCommand(['rebuild-summaries'])).toEqual({ kind: 'rebuild-summaries' })
  })

  it.each([
    [[], 'One of:'],
    [['facilitator'], 'One of:'],
    [['facilitator', 'add', '0812'], 'at least one region'],
    [['facilitator', 'add', '0812', '--region'], '--region needs a value'],
    [['facilitator', 'add', '0812', '--place', 'x'], 'Unknown option --place'],
    [['rebuild-summaries', 'now'], 'One of:'],
  ])('of %j says what is wrong with it', (args, words) => {
    expect(() => readCommand(args)).toThrow(words)
  })
})

describe('an operator', () => {
  const setUp = async () => {
    const world = createWorld()
    const shared = await startShared(world)
    await grantByAll(world, shared, 'plan')
    const run = (...args: string[]) => runCommand(world.useCases, readCommand(args))
    const status = async () =>
      (await shared.facilitator.call('partnership', { params: shared.params })).status
    return { world, shared, run, status }
  }

  it('who moves a facilitator to another region takes away what lies outside of it, and gives it back', async () => {
    const { shared, run, status } = await setUp()
    expect(await status()).toBe(200)
    const moved = await run('facilitator', 'add', FACILITATOR_PHONE, '--region', '12')
    expect(moved).toEqual({ ok: true, lines: ['Facilitator entered for: 12 Sumatera Utara'] })
    expect(await status()).toBe(404)
    await run('facilitator', 'add', FACILITATOR_PHONE, '--region', '33')
    expect((await run('rebuild-summaries')).lines).toEqual(['Summaries worked out again: 1'])
    expect(await status()).toBe(200)
    expect((await shared.facilitator.call('shown')).json).toMatchObject({ partnerships: [{ level: 'plan' }] })
  })

  it('who removes a facilitator leaves them a stranger', async () => {
    const { shared, run, status } = await setUp()
    expect((await run('facilitator', 'remove', FACILITATOR_PHONE)).ok).toBe(true)
    expect(await status()).toBe(404)
    expect((await shared.facilitator.call('facilitator')).status).toBe(404)
    expect(await run('facilitator', 'remove', FACILITATOR_PHONE)).toEqual({
      ok: false,
      lines: ['Nobody with this number is a facilitator.'],
    })
  })

  it('is told what was not understood', async () => {
    const { run } = await setUp()
    expect((await run('facilitator', 'add', '12', '--region', '33')).lines).toEqual([
      'The phone number is not an Indonesian mobile number.',
    ])
    expect((await run('facilitator', 'add', FACILITATOR_PHONE, '--region', 'x')).lines).toEqual([
      'A region is not known: use codes as in 33, 33.25 or 33.25.08.',
    ])
  })

  it('hears of a summary that could not be worked out, and of all that could', async () => {
    const { world, run } = await setUp()
    world.faults.set('conditions.replace', new Error('no answer'))
    const { ok, lines } = await run('rebuild-summaries')
    expect(ok).toBe(false)
    expect(lines[1]).toContain('no answer')
  })
})
