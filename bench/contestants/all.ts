import type { ServerOptions } from '../servers/start-server'
import type { Contestant } from './contestant'
import { startHocuspocus } from './hocuspocus'
import { startRembuk } from './rembuk'
import { startYWebsocket } from './y-websocket'

/** Rembuk first, then its peers; each a server in a process of its own. */
export const startAll = (options: ServerOptions = {}): Promise<Contestant[]> =>
  Promise.all([
    startRembuk(options),
    startYWebsocket(options),
    startYWebsocket({ ...options, disk: true }),
    startHocuspocus(options),
  ])

export const stopAll = async (contestants: readonly Contestant[]): Promise<void> => {
  await Promise.all(contestants.map((contestant) => contestant.stop()))
}
