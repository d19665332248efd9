import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryDevice, memoryStore } from '../../src/client/memory-store'
import type { LiveDocument } from '../../src/client/open-document'
import { decodeBytes, encodeBytes } from '../../src/protocol/base64'
import { lineOf, shownBy, typist } from '../support/edits'
import { destroyAll, framesOf, openLive, pass } from '../support/live'

const opened: LiveDocument[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await destroyAll(opened)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const karyo = { client: 8, personId: 'karyo', name: 'Pak Karyo' }

describe("another person's edit", () => {
  it('shows, is kept on the device with its number, and is not sent back', async () => {
    const device = memoryDevice()
    const { live, letIn } = await openLive(opened, memoryStore(device))
    const wire = await letIn({ seq: 3 })
    wire.says({ t: 'up', n: 4, u: encodeBytes(typist(8).type('a', 1)) })
    await pass(10_000)
    expect(lineOf(live.doc)).toEqual({ a: 1 })
    expect(device.known).toBe(4)
    expect(shownBy(device.updates)).toEqual({ a: 1 })
    expect(framesOf(wire, 'push')).toEqual([])
    expect(live.status().unsent).toBe(0)
  })

  it('that comes twice changes nothing', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn()
    const u = encodeBytes(typist(8).type('a', 1))
    for (let i = 0; i < 2; i++) wire.says({ t: 'up', n: 1, u })
    await pass(1_000)
    expect(lineOf(live.doc)).toEqual({ a: 1 })
    expect(framesOf(wire, 'since')).toEqual([])
  })

  it('that is missing is asked for from the last number without a gap, and the device trusts no further', async () => {
    // The middle of the spread of waits.
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const device = memoryDevice()
    const { live, letIn } = await openLive(opened, memoryStore(device))
    const wire = await letIn({ seq: 3 })
    const { type } = typist(8)
    const [fourth, fifth] = [type('a', 1), type('b', 2)]
    wire.says({ t: 'up', n: 5, u: encodeBytes(fifth) })
    await pass(299)
    expect(framesOf(wire, 'since')).toEqual([])
    await pass(1)
    expect(framesOf(wire, 'since')).toEqual([{ t: 'since', known: 3 }])
    expect(device.known).toBe(3)
    wire.saysState({
      seq: 5,
      updates: [
        [4, encodeBytes(fourth)],
        [5, encodeBytes(fifth)],
      ],
      whole: false,
    })
    await pass(1_000)
    expect(lineOf(live.doc)).toEqual({ a: 1, b: 2 })
    expect(device.known).toBe(5)
    expect(framesOf(wire, 'since')).toHaveLength(1)
  })

  it('that is announced by its number alone is asked for', async () => {
    const { letIn } = await openLive(opened)
    const wire = await letIn({ seq: 3 })
    wire.says({ t: 'at', n: 4 })
    await pass(500)
    expect(framesOf(wire, 'since')).toEqual([{ t: 'since', known: 3 }])
  })
})

describe('a quiet connection', () => {
  it('is asked once a minute in company, and stays as it is when answered', async () => {
    const { live, wires, letIn } = await openLive(opened)
    const wire = await letIn({ seq: 3, peers: [karyo] })
    for (let minute = 1; minute <= 3; minute++) {
      await pass(60_000)
      expect(framesOf(wire, 'since')).toHaveLength(minute)
      wire.says({ t: 'at', n: 3 })
    }
    expect(wires).toHaveLength(1)
    expect(live.status()).toMatchObject({ connection: 'online', synced: true })
  })

  it('that no longer answers is replaced', async () => {
    const { wires, wire, letIn } = await openLive(opened)
    await letIn({ peers: [karyo] })
    await pass(65_000)
    expect(wire(0).closed).toBe(true)
    await pass(1_000)
    expect(wires).toHaveLength(2)
  })
})

describe('a server that was set back', () => {
  const written = async (unsent: boolean) => {
    const device = memoryDevice()
    const { live, wire, letIn, type } = await openLive(opened, memoryStore(device))
    await letIn()
    const updates: Uint8Array[] = []
    for (const [i, cell] of ['a', 'b'].entries()) {
      type(cell, i)
      await pass(1_000)
      const push = framesOf(wire(), 'push').at(-1)
      updates.push(decodeBytes(push?.u ?? '') ?? new Uint8Array())
      wire().says({ t: 'ack', id: push?.id ?? '', n: i + 1 })
      await pass(1_000)
    }
    wire().ends(1006)
    if (unsent) type('c', 2)
    await pass(1_000)
    wire().open()
    wire().says({ t: 'welcome', role: 'editor', seq: 1, peers: [] })
    wire().saysState({ seq: 1, updates: [[1, encodeBytes(updates[0] as Uint8Array)]], whole: true })
    await pass(1_000)
    const server = [updates[0] as Uint8Array]
    for (let n = 2; ; n++) {
      const push = framesOf(wire(), 'push').at(-1)
      if (!push || live.status().unsent === 0)
        return { device, live, server, known: framesOf(wire(), 'push')[0]?.known }
      server.push(decodeBytes(push.u) ?? new Uint8Array())
      wire().says({ t: 'ack', id: push.id, n })
      await pass(1_000)
    }
  }

  it('gets the own edits that it lost, numbered from where it is now', async () => {
    const { device, live, server, known } = await written(false)
    expect(shownBy(server)).toEqual({ a: 0, b: 1 })
    expect(live.status()).toMatchObject({ unsent: 0, synced: true })
    expect(known).toBe(1)
    expect(device.known).toBe(2)
  })

  it('gets them also when other edits are waiting to be sent', async () => {
    const { server } = await written(true)
    expect(shownBy(server)).toEqual({ a: 0, b: 1, c: 2 })
  })
})
