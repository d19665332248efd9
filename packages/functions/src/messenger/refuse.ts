import { Outage } from '@rembuk/usecases/ports/outage'
import type { Messenger } from '@rembuk/usecases/ports/people'

/**
 * Stands where an SMS or WhatsApp sender belongs: each deployment brings its own to `compose`, and
 * until it does nobody is told that a message is on its way.
 */
export const refusingMessenger: Messenger = {
  send: async () => {
    throw new Outage('no message sender is configured')
  },
}
