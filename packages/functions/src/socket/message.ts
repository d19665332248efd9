import { handleMessage } from '@rembuk/sync/server/handle-message'
import type { Composition } from '../compose'
import { errorFacts } from '../error-facts'
import type { SocketEvent } from './events'

/**
 * Every message of a connected client. An outage is logged and left unanswered: the client hears no
 * acknowledgement and sends again.
 */
export const message =
  ({ live, log }: Composition) =>
  async ({ requestContext, body }: SocketEvent) => {
    try {
      await handleMessage(live, requestContext.connectionId, body ?? '')
      return { statusCode: 200 }
    } catch (error) {
      log({ level: 'error', event: 'socket-message-failed', ...errorFacts(error) })
      return { statusCode: 500 }
    }
  }
