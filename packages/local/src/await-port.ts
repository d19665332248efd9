import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 3_000
const LOOK_EVERY_MS = 100

/**
 * Waits until a port of 127.0.0.1 is free, so that a run can follow at once on one that is still
 * ending. Returns after three seconds all the same: whoever listens then hears that it is taken.
 */
export const awaitPort = async (port: number): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS
  while (!(await isFree(port)) && Date.now() < deadline) await pause(LOOK_EVERY_MS)
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
