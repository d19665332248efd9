import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type OutgoingBatch, outbox } from '../../src/client/outbox'
import { sender } from '../../src/client/sender'
import { TransportRefusal } from '../../src/client/transport'
import { typist } from '../support/edits'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const PACE = 100

const setUp = () => {
  let ids = 0
  let n = 0
  const box = outbox(() => `batch-${ids++}`)
  const deliveries: { batch: OutgoingBatch; settle: (error?: Error) => void }[] = []
  const state = { ready: true, stored: [] as number[], refused: [] as string[] }
  const run = sender({
    outbox: box,
    ready: () => state.ready,
    known: () => 0,
    pace: () => PACE,
    deliver: (batch) =>
      new Promise((resolve, reject) => {
        deliveries.push({ batch, settle: (error) => (error ? reject(error) : resolve(++n)) })
      }),
    onSending: () => {},
    onStored: (_, number) => void state.stored.push(number),
    onRefused: (batch, { code }) => {
      box.refused(batch, code)
      state.refused.push(code)
    },
  })
  let made = 0
  const edit = () => {
    made++
    box.add({ key: `key-${made}`, update: typist(made).type('a', made), at: made })
    run()
  }
  const settle = async (error?: Error) => {
    deliveries.at(-1)?.settle(error)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { state, box, deliveries, edit, run, settle }
}

describe('sending', () => {
  it('begins at once, and has one batch in flight however much is typed', async () => {
    const { deliveries, edit } = setUp()
    for (let i = 0; i < 5; i++) edit()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(deliveries.map(({ batch }) => batch.keys)).toEqual([['key-1']])
  })

  it('takes what was typed meanwhile together, after the pause', async () => {
    const { state, deliveries, edit, settle } = setUp()
    for (let i = 0; i < 5; i++) edit()
    await settle()
    await vi.advanceTimersByTimeAsync(PACE - 1)
    expect(deliveries).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(deliveries.at(-1)?.batch.keys).toEqual(['key-2', 'key-3', 'key-4', 'key-5'])
    await settle()
    expect(state.stored).toEqual([1, 2])
  })

  it('waits while nothing may go, and goes on when it is started again', async () => {
    const { state, box, deliveries, edit, run } = setUp()
    state.ready = false
    edit()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(deliveries).toEqual([])
    state.ready = true
    run()
    await vi.advanceTimersByTimeAsync(0)
    expect(deliveries).toHaveLength(1)
    expect(box.unsent).toBe(1)
  })

  it('stops at a lost batch, and sends that one again when it is started again', async () => {
    const { deliveries, edit, run, settle } = setUp()
    edit()
    await settle(new Error('the connection has ended'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(deliveries).toHaveLength(1)
    run()
    await vi.advanceTimersByTimeAsync(0)
    expect(deliveries[1]?.batch).toEqual({ ...deliveries[0]?.batch, again: true })
  })

  it('goes on with the next batch after a refusal', async () => {
    const { state, deliveries, edit, settle } = setUp()
    edit()
    edit()
    await settle(new TransportRefusal('foreign-author'))
    await vi.advanceTimersByTimeAsync(PACE)
    expect(state.refused).toEqual(['foreign-author'])
    expect(deliveries.at(-1)?.batch.keys).toEqual(['key-2'])
  })
})
