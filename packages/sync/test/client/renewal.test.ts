import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveDocument } from '../../src/client/open-document'
import type { LiveStatus } from '../../src/client/status'
import { encodeBytes } from '../../src/protocol/base64'
import { GATEWAY_LIFE_MS } from '../../src/protocol/limits'
import { lineOf, typist } from '../support/edits'
import { destroyAll, framesOf, openLive, pass } from '../support/live'
import { type ScriptedWire, welcome } from '../support/scripted-transport'

const opened: LiveDocument[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await destroyAll(opened)
  vi.useRealTimers()
})

const SPREAD_MS = 10 * 60_000

/** A client that has been online for so long that it asks for its next connection. */
const old = async () => {
  const client = await openLive(opened)
  const first = await client.letIn()
  const seen: LiveStatus[] = []
  client.live.onStatus((status) => seen.push(status))
  const questions = (wire: ScriptedWire) => framesOf(wire, 'since').length
  let asked = 0
  /** A second in which the first connection answers what it is asked. */
  const second = async (): Promise<void> => {
    await pass(1_000)
    if (questions(first) > asked) first.says({ t: 'at', n: 0 })
    asked = questions(first)
  }
  const from = Date.now()
  while (client.wires.length === 1 && Date.now() - from < GATEWAY_LIFE_MS) await second()
  return { ...client, first, seen, second, age: Date.now() - from }
}

describe('a connection is replaced before the gateway ends it', () => {
  it('after 105 to 115 minutes, by one that says hello while the old one still serves', async () => {
    const { age, first, wires, wire } = await old()
    expect(wires).toHaveLength(2)
    expect(age).toBeGreaterThanOrEqual(GATEWAY_LIFE_MS - 15 * 60_000)
    expect(age).toBeLessThanOrEqual(GATEWAY_LIFE_MS - 15 * 60_000 + SPREAD_MS + 1_000)
    wire().open()
    expect(framesOf(wire(), 'hello')).toMatchObject([{ known: 0 }])
    expect(first.closed).toBe(false)
  })

  it('without anybody noticing: the status stays, and what either of them brings counts', async () => {
    const { live, first, wire, seen, type } = await old()
    wire().open()
    const { type: other } = typist(8)
    first.says({ t: 'up', n: 1, u: encodeBytes(other('a', 1)) })
    welcome(wire(), { seq: 1 })
    await pass()
    first.says({ t: 'up', n: 2, u: encodeBytes(other('b', 2)) })
    wire().says({ t: 'up', n: 2, u: encodeBytes(other('b', 2)) })
    type('c', 3)
    await pass()
    expect(framesOf(first, 'push')).toEqual([])
    const [push] = framesOf(wire(), 'push')
    wire().says({ t: 'ack', id: push?.id ?? '', n: 3 })
    await pass(10_000)
    expect(lineOf(live.doc)).toEqual({ a: 1, b: 2, c: 3 })
    expect(seen.every(({ connection, synced }) => connection === 'online' && synced)).toBe(true)
    expect(live.status()).toMatchObject({ unsent: 0, device: 'saved' })
  })

  it('and an acknowledgement that was under way on the old one still arrives', async () => {
    const { live, first, wires, wire, type } = await old()
    type('a', 1)
    await pass()
    const [push] = framesOf(first, 'push')
    wire().open()
    welcome(wire(), { seq: 0 })
    await pass(1_000)
    first.says({ t: 'ack', id: push?.id ?? '', n: 1 })
    await pass(10_000)
    expect(live.status().unsent).toBe(0)
    expect(framesOf(wire(), 'push')).toEqual([])
    expect(wires).toHaveLength(2)
  })

  it('the old one is closed after five seconds', async () => {
    const { first, wires, wire } = await old()
    wire().open()
    welcome(wire())
    await pass(4_999)
    expect(first.closed).toBe(false)
    await pass(1)
    expect(first.closed).toBe(true)
    await pass(10_000)
    expect(wires).toHaveLength(2)
  })

  it('and stays in use when the new one is never answered', async () => {
    const { live, first, wires, wire, type, second } = await old()
    wire().open()
    for (let seconds = 0; seconds < 15; seconds++) await second()
    expect(wires[1]?.closed).toBe(true)
    expect(first.closed).toBe(false)
    type('a', 1)
    await pass()
    expect(framesOf(first, 'push')).toHaveLength(1)
    expect(live.status().connection).toBe('online')
  })
})
