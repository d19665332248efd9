import { forget } from '@rembuk/sync/server/fan-out'
import type { Composition } from '../compose'
import type { SocketEvent } from './events'

/** Tells the others that somebody left. Best effort: a connection that ended unheard expires. */
export const disconnect =
  ({ live }: Composition) =>
  async ({ requestContext }: SocketEvent) => {
    await forget(live, requestContext.connectionId)
    return { statusCode: 200 }
  }
