import { defaultMessageChoice } from '@rembuk/core/message/message-choice'
import type { Deps } from '../ports/deps'
import type { Message } from '../ports/messenger'
import { Outage } from '../ports/outage'
import type { Person } from '../ports/people'

/** A message before it is known which way it goes. */
export interface Content extends Pick<Message, 'text' | 'link'> {
  /** In the place of the link where it goes to the number, whose person may not be signed in. */
  numberLink?: string
}

/**
 * Sends a message on every way that its person wants: to their number, and to each device that shows
 * messages. A device that takes none any more is forgotten; a way that cannot be gone is given up.
 */
export const sendEverywhere = async (
  { devices, messenger }: Pick<Deps, 'devices' | 'messenger'>,
  person: Person,
  { numberLink, ...content }: Content,
): Promise<void> => {
  const { by } = person.messages ?? defaultMessageChoice
  const send = async (message: Message): Promise<'sent' | 'gone' | 'failed'> => {
    try {
      return await messenger.send(message)
    } catch (error) {
      if (error instanceof Outage) return 'failed'
      throw error
    }
  }
  if (by !== 'none')
    await send({ ...content, ...(numberLink && { link: numberLink }), channel: by, to: person.phone })
  for (const { endpoint, p256dh, auth, sessionId } of await devices.of(person.id)) {
    const outcome = await send({ ...content, channel: 'push', to: { endpoint, p256dh, auth } })
    if (outcome === 'gone') await devices.remove(person.id, sessionId)
  }
}
