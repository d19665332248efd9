import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryDevice, memoryStore } from '../../src/client/memory-store'
import type { LiveDocument } from '../../src/client/open-document'
import { encodeBytes } from '../../src/protocol/base64'
import type { CatchUp } from '../../src/protocol/frames'
import { LINE, lineOf, shownBy, typist } from '../support/edits'
import { destroyAll, framesOf, openLive, pass } from '../support/live'

const opened: LiveDocument[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await destroyAll(opened)
  vi.useRealTimers()
})

const state = (): CatchUp => ({
  seq: 3,
  updates: [[3, encodeBytes(typist(8).type('a', 1))]],
  whole: true,
})

describe('a document that was asked for before it is opened', () => {
  it('is there before the socket stands, and on the device', async () => {
    const device = memoryDevice()
    const { live, wires } = await openLive(opened, memoryStore(device), Promise.resolve(state()))
    await live.loaded
    expect(wires[0]?.sent).toEqual([])
    expect(lineOf(live.doc)).toEqual({ a: 1 })
    expect(live.status()).toMatchObject({ synced: false, unsent: 0 })
    await pass()
    expect(device.known).toBe(3)
    expect(shownBy(device.updates)).toEqual({ a: 1 })
  })

  it('asks only for what came since', async () => {
    const { live, wire, letIn } = await openLive(opened, memoryStore(), Promise.resolve(state()))
    await letIn({ seq: 3 })
    expect(framesOf(wire(), 'hello')).toMatchObject([{ known: 3 }])
    expect(live.status().synced).toBe(true)
    expect(framesOf(wire(), 'push')).toEqual([])
  })

  it('sends what somebody writes on seeing it', async () => {
    const { live, wire, letIn } = await openLive(opened, memoryStore(), Promise.resolve(state()))
    live.doc.on('afterTransaction', ({ origin }: { origin: unknown }) => {
      if (origin !== 'answer' && lineOf(live.doc).a === 1)
        live.doc.transact(() => live.doc.getMap(LINE).set('a', 2), 'answer')
    })
    await letIn({ seq: 3 })
    await pass()
    expect(framesOf(wire(), 'push')).toHaveLength(1)
    expect(live.status().unsent).toBe(1)
  })

  it('leaves a device that has a copy with that', async () => {
    const device = memoryDevice()
    device.known = 7
    const { live, wire, letIn } = await openLive(opened, memoryStore(device), Promise.resolve(state()))
    await letIn({ seq: 7 })
    expect(lineOf(live.doc)).toEqual({})
    expect(framesOf(wire(), 'hello')).toMatchObject([{ known: 7 }])
  })

  it.each([
    ['cannot be had', () => Promise.reject(new Error('no answer'))],
    ['cannot be read', () => Promise.resolve({ ...state(), updates: [[3, '!']] as [number, string][] })],
  ])('opens over the socket when it %s', async (_, asked) => {
    const { live, wire, letIn } = await openLive(opened, memoryStore(), asked())
    await letIn()
    expect(framesOf(wire(), 'hello')[0]).not.toHaveProperty('known')
    expect(live.status().synced).toBe(true)
  })
})
