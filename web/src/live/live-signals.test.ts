import type { LiveDocument, LiveStatus } from '@rembuk/sync/client/open-document'
import { createRoot } from 'solid-js'
import { expect, test, vi } from 'vitest'
import { liveSignals } from './live-signals'

const base: LiveStatus = { connection: 'online', synced: true, unsent: 0, device: 'saved' }

test('follows the status and stops when its owner ends', () => {
  let tell: (status: LiveStatus) => void = () => {}
  const stop = vi.fn()
  const live = {
    status: () => base,
    onStatus: (listener: typeof tell) => {
      tell = listener
      return stop
    },
    peers: () => [],
    onPeers: () => stop,
    unsentEdits: () => [],
  } as Partial<LiveDocument> as LiveDocument
  createRoot((dispose) => {
    const signals = liveSignals(live)
    tell({ ...base, unsent: 2 })
    expect(signals.status().unsent).toBe(2)
    dispose()
  })
  expect(stop).toHaveBeenCalledTimes(2)
})
