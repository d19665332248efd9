import { mailText } from '@rembuk/functions/messenger/mail-text'
import { withLink } from '@rembuk/functions/messenger/with-link'
import type { Messenger } from '@rembuk/usecases/ports/messenger'

/** Messages kept; older ones are dropped. */
const KEPT = 200

export interface OutboxMessage {
  /** A number, an e-mail address, or a device's address at its push service. */
  to: string
  channel: string
  /** Of a mail. */
  subject?: string
  text: string
  /** When it was sent, ISO 8601 in UTC. */
  at: string
}

export interface Outbox extends Messenger {
  /** What was sent, newest first, at most 200. */
  messages(): readonly OutboxMessage[]
}

/** A messenger that sends nothing: it keeps messages in memory for the developer to read. */
export const createOutbox = (now: () => number = Date.now): Outbox => {
  const messages: OutboxMessage[] = []
  return {
    send: async (message) => {
      const { to, channel, text, link } = message
      messages.unshift({
        to: typeof to === 'string' ? to : to.endpoint,
        channel,
        ...(message.channel === 'email' && { subject: message.subject }),
        text: message.channel === 'email' ? mailText(message) : withLink(text, link),
        at: new Date(now()).toISOString(),
      })
      messages.length = Math.min(messages.length, KEPT)
      return 'sent'
    },
    messages: () => messages,
  }
}
