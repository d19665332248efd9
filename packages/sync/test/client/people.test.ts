import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveDocument } from '../../src/client/open-document'
import { destroyAll, framesOf, openLive, pass } from '../support/live'

const opened: LiveDocument[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await destroyAll(opened)
  vi.useRealTimers()
})

const karyo = { client: 8, personId: 'karyo', name: 'Pak Karyo' }
const wati = { client: 9, personId: 'wati', name: 'Bu Wati' }

describe('the people in a document', () => {
  it('are those of the welcome, and who joins and leaves after', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn({ peers: [karyo] })
    wire.says({ t: 'joined', peer: wati })
    expect(live.peers().map(({ name }) => name)).toEqual(['Pak Karyo', 'Bu Wati'])
    wire.says({ t: 'left', client: 8 })
    expect(live.peers()).toEqual([{ ...wati, presence: null }])
  })

  it('are where they say they are, until they leave', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn({ peers: [karyo] })
    const changes: unknown[] = []
    live.onPeers((peers) => changes.push(peers[0]?.presence))
    wire.says({ t: 'aware', client: 8, k: 1, s: { cell: 'a', typing: true } })
    expect(live.peers()[0]?.presence).toEqual({ cell: 'a', typing: true })
    wire.says({ t: 'aware', client: 8, k: 2, s: null })
    expect(live.peers()[0]?.presence).toBeNull()
    expect(changes).toContainEqual({ cell: 'a', typing: true })
  })

  it('are nobody while the connection is down', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn({ peers: [karyo] })
    wire.ends(1006)
    expect(live.peers()).toEqual([])
  })
})

describe('where this person is', () => {
  it('goes out at most twice a second, the last place last', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn({ peers: [karyo] })
    for (let i = 0; i < 20; i++) {
      live.setPresence({ cell: `c${i}` })
      await pass(100)
    }
    await pass(1_000)
    const said = framesOf(wire, 'aware')
    expect(said.length).toBeLessThanOrEqual(5)
    expect(said.at(-1)?.s).toEqual({ cell: 'c19' })
    expect(said.map(({ k }) => k)).toEqual([...said.map(({ k }) => k)].sort((a, b) => a - b))
  })

  it('is not said again while nothing changes, and what others say is not repeated', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn()
    live.setPresence({ cell: 'a' })
    wire.says({ t: 'aware', client: 8, k: 1, s: { cell: 'b' } })
    await pass(120_000)
    expect(framesOf(wire, 'aware')).toHaveLength(1)
  })

  it('is told to somebody who joins, and to nobody else', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn()
    live.setPresence({ cell: 'a' })
    await pass(1_000)
    wire.says({ t: 'joined', peer: wati })
    await pass(300)
    expect(framesOf(wire, 'aware').at(-1)).toMatchObject({ s: { cell: 'a' }, to: 9 })
  })

  it('is told again after a reconnect', async () => {
    const { live, wire, letIn } = await openLive(opened)
    await letIn()
    live.setPresence({ cell: 'a' })
    await pass(1_000)
    wire().ends(1006)
    await pass(1_000)
    await letIn()
    expect(framesOf(wire(), 'aware')).toMatchObject([{ s: { cell: 'a' } }])
  })

  it('is taken back when this person is nowhere any more', async () => {
    const { live, letIn } = await openLive(opened)
    const wire = await letIn()
    live.setPresence({ cell: 'a' })
    await pass(1_000)
    live.setPresence(null)
    await pass(1_000)
    expect(framesOf(wire, 'aware').map(({ s }) => s)).toEqual([{ cell: 'a' }, null])
  })
})
