import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GatewayHandlers } from './handlers'
import { httpEvent } from './http-event'
import { writeGatewayError, writeResult } from './http-response'
import { IntegrationTimeout, invoke, PayloadTooLarge } from './invoke'
import { type HttpLimits, httpLimits } from './limits'
import { readBody } from './read-body'

export interface HttpApiOptions {
  handler: GatewayHandlers['http']
  limits?: Partial<HttpLimits>
  /** Told about a handler that failed or was too slow. */
  onFailure?: (failure: unknown) => void
}

/**
 * An HTTP API in front of one Lambda function, as a listener for node:http. Answers 413 to a body
 * that is too large, 503 when the handler takes too long, 500 when it fails or returns more than
 * Lambda carries.
 */
export const createHttpApi = ({ handler, limits: changed, onFailure }: HttpApiOptions) => {
  const limits = { ...httpLimits, ...changed }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const body = await readBody(request, limits.bodyBytes)
      if (body === 'too-large') throw new PayloadTooLarge('event')
      writeResult(response, await invoke(handler, httpEvent(request, body), limits))
    } catch (failure) {
      // The caller hung up while it was sending: nobody is left to answer.
      if (response.destroyed) return
      const [status, message] = answerTo(failure)
      if (status >= 500) onFailure?.(failure)
      writeGatewayError(response, status, message)
    }
  }
}

const answerTo = (failure: unknown): [status: number, message: string] => {
  if (failure instanceof IntegrationTimeout) return [503, 'Service Unavailable']
  if (failure instanceof PayloadTooLarge && failure.side === 'event') return [413, 'Request Entity Too Large']
  return [500, 'Internal Server Error']
}
