import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryDevice, memoryStore } from '../../src/client/memory-store'
import type { LiveDocument } from '../../src/client/open-document'
import { TransportRefusal } from '../../src/client/transport'
import { decodeBytes } from '../../src/protocol/base64'
import { noiseText, shownBy } from '../support/edits'
import { destroyAll, framesOf, openLive, pass } from '../support/live'

const opened: LiveDocument[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await destroyAll(opened)
  vi.useRealTimers()
})

const cells = ({ u }: { u: string }) => shownBy([decodeBytes(u) ?? new Uint8Array()])

describe('an edit', () => {
  it('goes at once, and is sent when the server says that it is stored', async () => {
    const { live, letIn, type } = await openLive(opened)
    const wire = await letIn({ seq: 3 })
    type('a', 1)
    expect(live.status().unsent).toBe(1)
    await pass()
    const [push] = framesOf(wire, 'push')
    expect(push).toMatchObject({ known: 3 })
    expect(push).not.toHaveProperty('again')
    expect(live.status().unsent).toBe(1)
    wire.says({ t: 'ack', id: push?.id ?? '', n: 4 })
    await pass()
    expect(live.status()).toMatchObject({ unsent: 0, synced: true })
  })

  it('waits for the one in flight, and then goes together with the others that waited', async () => {
    const { live, letIn, type } = await openLive(opened)
    const wire = await letIn()
    for (const cell of ['a', 'b', 'c']) type(cell, 1)
    await pass(1_000)
    const [first] = framesOf(wire, 'push')
    expect(framesOf(wire, 'push')).toHaveLength(1)
    wire.says({ t: 'ack', id: first?.id ?? '', n: 1 })
    await pass(1_000)
    const [, second] = framesOf(wire, 'push')
    expect(second).toMatchObject({ known: 1 })
    wire.says({ t: 'ack', id: second?.id ?? '', n: 2 })
    await pass()
    expect(live.status().unsent).toBe(0)
  })

  it('made offline waits on the device, and goes when the connection is back', async () => {
    const { live, wire, letIn, type } = await openLive(opened)
    type('a', 1)
    await pass(1_000)
    expect(live.status()).toMatchObject({ unsent: 1, device: 'saved' })
    expect(wire().sent).toEqual([])
    await letIn()
    expect(framesOf(wire(), 'push').map(cells)).toEqual([{ a: 1 }])
  })

  it('that is not acknowledged within 5 s is sent again on a new connection, as the same batch', async () => {
    const { wires, wire, letIn, type } = await openLive(opened)
    await letIn({ seq: 3 })
    type('a', 1)
    await pass(4_999)
    expect(wire(0).closed).toBe(false)
    await pass(1)
    expect(wire(0).closed).toBe(true)
    await pass(1_000)
    expect(wires).toHaveLength(2)
    await letIn({ seq: 9 })
    const [before] = framesOf(wire(0), 'push')
    expect(framesOf(wire(1), 'push')).toEqual([{ ...before, again: true }])
  })

  it('is sent again after a restart as the same batch', async () => {
    const device = memoryDevice()
    const before = await openLive(opened, memoryStore(device))
    const wire = await before.letIn({ seq: 3 })
    before.type('a', 1)
    await pass()
    const [push] = framesOf(wire, 'push')
    await destroyAll(opened)
    const after = await openLive(opened, memoryStore(device))
    expect(after.live.status().unsent).toBe(1)
    await after.letIn({ seq: 9 })
    expect(framesOf(after.wire(), 'push')).toEqual([{ ...push, again: true }])
  })
})

describe('a large edit', () => {
  it('goes over HTTPS', async () => {
    const { live, pushed, answers, letIn, type } = await openLive(opened)
    answers.push = async () => 1
    const wire = await letIn()
    type('a', noiseText(30_000))
    await pass()
    expect(pushed).toHaveLength(1)
    expect(framesOf(wire, 'push')).toEqual([])
    expect(live.status().unsent).toBe(0)
  })

  it('whose request fails is sent again, as the same batch', async () => {
    const { live, pushed, answers, letIn, type } = await openLive(opened)
    await letIn()
    type('a', noiseText(30_000))
    await pass(4_999)
    expect(pushed).toHaveLength(1)
    answers.push = async () => 1
    await pass(1)
    expect(pushed).toHaveLength(2)
    expect(pushed[1]).toEqual({ ...pushed[0], again: true })
    expect(live.status().unsent).toBe(0)
  })

  it('that is refused stays on the device, with the reason', async () => {
    const { live, answers, letIn, type } = await openLive(opened)
    answers.push = () => Promise.reject(new TransportRefusal('document-full'))
    await letIn()
    type('a', noiseText(30_000))
    await pass()
    expect(live.unsentEdits()).toMatchObject([{ refusal: 'document-full' }])
  })
})

describe('an edit that the server refuses', () => {
  it('stays on the device and is told, and is not sent again', async () => {
    const { live, letIn, type } = await openLive(opened)
    const codes: string[] = []
    live.onRefusal(({ code }) => codes.push(code))
    const wire = await letIn()
    type('a', 1)
    await pass()
    const [push] = framesOf(wire, 'push')
    wire.says({ t: 'no', id: push?.id ?? '', code: 'foreign-author' })
    await pass(60_000)
    expect(codes).toEqual(['foreign-author'])
    expect(framesOf(wire, 'push')).toHaveLength(1)
    expect(live.status().unsent).toBe(1)
    expect(live.unsentEdits()).toMatchObject([{ refusal: 'foreign-author' }])
  })

  it('because the person may only read waits until they may edit again', async () => {
    const { live, wire, letIn, type } = await openLive(opened)
    await letIn()
    type('a', 1)
    await pass()
    const [push] = framesOf(wire(), 'push')
    wire().says({ t: 'no', id: push?.id ?? '', code: 'read-only' })
    type('b', 2)
    await pass(60_000)
    expect(framesOf(wire(), 'push')).toHaveLength(1)
    expect(live.status()).toMatchObject({ role: 'reader', unsent: 2 })
    wire().ends(1006)
    await pass(1_000)
    await letIn()
    expect(framesOf(wire(), 'push')).toEqual([{ ...push, again: true }])
  })
})
