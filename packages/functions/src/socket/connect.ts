import { CONNECTION_RECORD_MS } from '@rembuk/sync/protocol/limits'
import type { Composition } from '../compose'
import { admissionOf, type SocketEvent } from './events'

/** Remembers who opened the connection; the client's first message puts it into the document's list. */
export const connect =
  ({ live, useCases }: Composition) =>
  async (event: SocketEvent) => {
    const admission = admissionOf(event)
    const person = await useCases.people.get(admission.personId)
    await live.connections.open({
      ...admission,
      connectionId: event.requestContext.connectionId,
      name: person?.name ?? '',
      expiresAt: live.now() + CONNECTION_RECORD_MS,
    })
    return { statusCode: 200 }
  }
