import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryDevice, memoryStore } from '../../src/client/memory-store'
import type { LiveDocument } from '../../src/client/open-document'
import { TransportRefusal } from '../../src/client/transport'
import { typist } from '../support/edits'
import { destroyAll, framesOf, openLive, pass } from '../support/live'

const opened: LiveDocument[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await destroyAll(opened)
  vi.useRealTimers()
})

describe('a client that connects', () => {
  it('says what it holds: nothing at first, a number on a device that has the document', async () => {
    const fresh = await openLive(opened)
    fresh.wire().open()
    const client = fresh.live.doc.clientID
    expect(fresh.wire().sent).toEqual([{ t: 'hello', v: 1, client }])
    const device = memoryDevice()
    await memoryStore(device).saveRemote([typist(8).type('a', 1)], 12)
    const { wire } = await openLive(opened, memoryStore(device))
    wire().open()
    expect(framesOf(wire(), 'hello')).toMatchObject([{ known: 12 }])
  })

  it('is synced when the role and the whole state are here, in either order', async () => {
    for (const stateFirst of [true, false]) {
      const { live, wire } = await openLive(opened)
      expect(live.status()).toMatchObject({ connection: 'connecting', synced: false })
      wire().open()
      const frames = [
        () => wire().saysState({ seq: 0, updates: [], whole: true }),
        () => wire().says({ t: 'welcome', role: 'reader', seq: 0, peers: [] }),
      ]
      for (const say of stateFirst ? frames : frames.reverse()) {
        expect(live.status().synced).toBe(false)
        say()
        await pass()
      }
      expect(live.status()).toMatchObject({ connection: 'online', synced: true, role: 'reader' })
    }
  })

  it('fetches a state that is too long for the socket', async () => {
    const { live, wire, answers } = await openLive(opened)
    const update = Buffer.from(typist(8).type('a', 1)).toString('base64')
    answers.catchUp = async () => ({ seq: 1, updates: [[1, update]], whole: true })
    wire().open()
    wire().says({ t: 'welcome', role: 'editor', seq: 1, peers: [] })
    wire().says({ t: 'fetch' })
    await pass()
    expect(live.status().synced).toBe(true)
    expect(live.doc.getMap('demand/emping').get('a')).toBe(1)
  })

  it.each([
    ['a snapshot that is no gzip', { seq: 1, snapshot: 'AAAA', updates: [], whole: true }],
    ['an update that is no base64', { seq: 1, updates: [[1, '***']] as [number, string][], whole: true }],
  ])('comes again when it is sent %s', async (_, state) => {
    const { live, wires, wire } = await openLive(opened)
    wire().open()
    wire().saysState(state)
    await vi.waitFor(() => expect(wire(0).closed).toBe(true))
    await pass(1_000)
    expect(wires).toHaveLength(2)
    expect(live.status().synced).toBe(false)
  })

  it('comes again when that fetch fails', async () => {
    const { wires, wire } = await openLive(opened)
    wire().open()
    wire().says({ t: 'fetch' })
    await pass(1_000)
    expect(wires).toHaveLength(2)
    expect(wire(0).closed).toBe(true)
  })
})

describe('a handshake', () => {
  it.each([
    ['that nobody answers', () => {}],
    ['that brings the role and no state', 'welcome'],
    ['that brings the state and no role', 'state'],
  ])('%s is given up after 15 s, and the client connects again', async (_, answer) => {
    const { live, wires, wire } = await openLive(opened)
    wire().open()
    if (answer === 'welcome') wire().says({ t: 'welcome', role: 'editor', seq: 0, peers: [] })
    if (answer === 'state') wire().saysState({ seq: 0, updates: [], whole: true })
    await pass(14_999)
    expect(wires).toHaveLength(1)
    expect(wire(0).closed).toBe(false)
    await pass(1_001)
    expect(wire(0).closed).toBe(true)
    expect(wires).toHaveLength(2)
    expect(live.status().synced).toBe(false)
  })
})

describe('a connection that ends', () => {
  it('is offline until the next one has brought everything', async () => {
    const { live, wires, wire, letIn } = await openLive(opened)
    await letIn()
    wire().ends(1006)
    expect(live.status()).toMatchObject({ connection: 'offline', synced: false })
    await pass(1_000)
    expect(wires).toHaveLength(2)
    await letIn({ seq: 3 })
    expect(live.status()).toMatchObject({ connection: 'online', synced: true })
  })

  it('is tried again at longer and longer intervals, at least every ten seconds', async () => {
    const { wires, refusals } = await openLive(opened)
    refusals.push(...Array.from({ length: 12 }, () => new Error('offline')))
    wires[0]?.ends(1006)
    await pass(60_000)
    expect(refusals.length).toBeLessThan(6)
    expect(refusals.length).toBeGreaterThan(0)
  })

  it('with a code of 45xx is tried again', async () => {
    const { wires, wire, letIn } = await openLive(opened)
    await letIn()
    wire().says({ t: 'bye', code: 4500 })
    expect(wire(0).closed).toBe(true)
    await pass(1_000)
    expect(wires).toHaveLength(2)
  })

  it.each([
    [4401, 'unauthenticated'],
    [4403, 'no-access'],
    [4426, 'outdated-client'],
  ])('with the code %i is refused for good: %s', async (code, refusal) => {
    const { live, wires, wire, letIn } = await openLive(opened)
    await letIn()
    wire().says({ t: 'bye', code })
    expect(live.status()).toMatchObject({ connection: 'refused', refusal, synced: false })
    await pass(60_000)
    expect(wires).toHaveLength(1)
    expect(live.status().connection).toBe('refused')
  })
})

it.each([
  ['unauthenticated', 'unauthenticated'],
  ['not-found', 'no-access'],
  ['forbidden', 'no-access'],
  ['outdated-client', 'outdated-client'],
] as const)('a ticket that is refused as %s ends it for good', async (code, refusal) => {
  const { live, wires, refusals } = await openLive(opened)
  refusals.push(new TransportRefusal(code))
  wires[0]?.ends(1006)
  await pass(60_000)
  expect(live.status()).toMatchObject({ connection: 'refused', refusal })
  expect(wires).toHaveLength(1)
})

it('a ticket that is refused for now is asked for again', async () => {
  const { wires, refusals } = await openLive(opened)
  refusals.push(new TransportRefusal('too-many-requests'))
  wires[0]?.ends(1006)
  await pass(5_000)
  expect(wires).toHaveLength(2)
})

it('a document that is closed while it loads never connects', async () => {
  const store = memoryStore()
  const { live, wires } = await openLive(opened, {
    ...store,
    load: async () => new Promise((resolve) => setTimeout(() => resolve(store.load()), 1_000)),
  })
  await live.destroy()
  await pass(60_000)
  expect(wires).toEqual([])
})
