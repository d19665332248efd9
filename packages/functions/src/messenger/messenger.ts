import type { Messenger } from '@rembuk/usecases/ports/messenger'
import { Outage } from '@rembuk/usecases/ports/outage'
import type { Webhook } from './webhook'

/**
 * Sends each message on its way, with the code loaded for it when the first one is sent. Where an operator
 * has not said how, nobody is told that a message is on its way: it throws Outage.
 */
export const createMessenger = (settings: { webhook?: Webhook }, now: () => number): Messenger => ({
  send: async (message) => {
    const { webhook } = settings
    if (message.channel === 'push' || !webhook) throw new Outage('no message sender is configured')
    const { webhookSender } = await import('./webhook')
    return webhookSender(webhook, now)(message)
  },
})
