import { createHmac, randomUUID } from 'node:crypto'
import type { Channel, Message } from '@rembuk/usecases/ports/messenger'
import { Outage } from '@rembuk/usecases/ports/outage'
import { withLink } from './with-link'

export interface Webhook {
  /** Where messages are posted. */
  url: string
  /** Shared with the receiver, who checks signatures with it. */
  secret: string
}

/** The longest that one attempt may take, in milliseconds: two fit into the ten seconds of a request. */
const ATTEMPT_MS = 4_000
const ATTEMPTS = 2
/** What may be otherwise a moment later: too many requests, and the receiver's own failures. */
const isPassing = (status: number): boolean => status === 429 || status >= 500

/** What the receiver compares: HMAC-SHA256 in hex over the time, a point and the body, as they were sent. */
const signatureOf = (secret: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')

/**
 * Hands messages to a receiver of the operator's: a program, or a provider's function, that knows how
 * WhatsApp and SMS are sent in its country. Each is a signed POST of JSON, tried once more under the same
 * id where the first attempt had no answer or one that may pass. A message with a key has it for its id.
 */
export const webhookSender =
  ({ url, secret }: Webhook, now: () => number, attemptMs = ATTEMPT_MS) =>
  async ({ channel, to, text, link, key }: Extract<Message, { channel: Channel }>): Promise<'sent'> => {
    const id = key ?? randomUUID()
    const body = JSON.stringify({ id, channel, to, text: withLink(text, link), ...(link && { link }) })
    const attempt = async (): Promise<number> => {
      const timestamp = `${Math.floor(now() / 1000)}`
      const answer = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(attemptMs),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          'rembuk-timestamp': timestamp,
          'rembuk-signature': `v1=${signatureOf(secret, timestamp, body)}`,
        },
        body,
      })
      await answer.body?.cancel()
      return answer.status
    }
    let cause: unknown
    for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
      try {
        const status = await attempt()
        if (status >= 200 && status < 300) return 'sent'
        cause = new Error(`answered ${status}`)
        if (!isPassing(status)) break
      } catch (failure) {
        cause = failure
      }
    }
    throw new Outage('the message sender did not take a message', { cause })
  }
