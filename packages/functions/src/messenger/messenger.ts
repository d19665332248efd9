import type { Messenger } from '@rembuk/usecases/ports/messenger'
import { Outage } from '@rembuk/usecases/ports/outage'
import type { EmailSender } from './email'
import type { PushKeys } from './push'
import type { Webhook } from './webhook'

/**
 * Sends each message on its way, with the code loaded for it when the first one is sent. Where an operator
 * has not said how, nobody is told that a message is on its way: it throws Outage.
 */
export const createMessenger = (
  { webhook, mailFrom, pushKeys }: { webhook?: Webhook; mailFrom?: string; pushKeys?: PushKeys },
  now: () => number,
): Messenger => {
  let mail: Promise<EmailSender> | undefined
  return {
    send: async (message) => {
      if (message.channel === 'push' && pushKeys) {
        const { pushSender } = await import('./push')
        return pushSender(pushKeys)(message)
      }
      if (message.channel === 'email' && mailFrom) {
        mail ??= import('./email').then(({ emailSender }) => emailSender(mailFrom))
        return (await mail)(message)
      }
      if ((message.channel === 'whatsapp' || message.channel === 'sms') && webhook) {
        const { webhookSender } = await import('./webhook')
        return webhookSender(webhook, now)(message)
      }
      throw new Outage('no message sender is configured')
    },
  }
}
