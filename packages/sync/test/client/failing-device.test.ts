import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DeviceStore } from '../../src/client/device-store'
import { memoryStore } from '../../src/client/memory-store'
import type { LiveDocument } from '../../src/client/open-document'
import { destroyAll, framesOf, openLive, pass } from '../support/live'

const opened: LiveDocument[] = []
beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await destroyAll(opened)
  vi.useRealTimers()
})

const full = () => Promise.reject(new Error('QuotaExceededError'))
const refusing: DeviceStore = {
  load: full,
  adopt: full,
  saveLocal: full,
  assign: full,
  saveRemote: full,
  forget: full,
  restart: full,
  close: full,
}

describe.each<[string, () => DeviceStore | Promise<DeviceStore>]>([
  ['cannot be opened', full],
  ['refuses everything', () => refusing],
  ['has become full', () => ({ ...memoryStore(), saveLocal: full })],
])('on a device that %s', (_, store) => {
  it('an edit is shown as not saved there, and is sent all the same', async () => {
    const { live, letIn, type } = await openLive(opened, store())
    const wire = await letIn()
    type('a', 1)
    await pass()
    expect(live.status()).toMatchObject({ device: 'failed', unsent: 1 })
    const [push] = framesOf(wire, 'push')
    wire.says({ t: 'ack', id: push?.id ?? '', n: 1 })
    await pass()
    expect(live.status()).toMatchObject({ device: 'failed', unsent: 0, synced: true })
  })
})
