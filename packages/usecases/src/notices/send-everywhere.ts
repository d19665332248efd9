import { messageChoiceOf } from '@rembuk/core/message/message-choice'
import type { Deps } from '../ports/deps'
import type { Message } from '../ports/messenger'
import { Outage } from '../ports/outage'
import type { Person } from '../ports/people'
import { messageTo, reachOf } from './reach-person'

/** A message before it is known which way it goes. */
export interface Content extends Pick<Message, 'text' | 'link'> {
  /** In the place of the link where it goes to the number or address, whose person may not be signed in. */
  ownLink?: string
}

/** What a mail with news is headed by; its text says more. */
const SUBJECT = 'Kabar dari Rembuk'

/**
 * Sends a message on every way that its person wants: to their number or address, and to each device that
 * shows messages. A device that takes none any more is forgotten; a way that cannot be gone is given up.
 */
export const sendEverywhere = async (
  { devices, messenger, appHost }: Pick<Deps, 'devices' | 'messenger' | 'appHost'>,
  person: Person,
  { ownLink, ...content }: Content,
): Promise<void> => {
  const { by } = messageChoiceOf(person.messages)
  const send = async (message: Message): Promise<'sent' | 'gone' | 'failed'> => {
    try {
      return await messenger.send(message)
    } catch (error) {
      if (error instanceof Outage) return 'failed'
      throw error
    }
  }
  if (by !== 'none') {
    const said = { ...content, ...(ownLink && { link: ownLink }), subject: SUBJECT }
    await send(messageTo(reachOf(person, by), { ...said, stop: `https://${appHost}/lainnya#pesan` }))
  }
  for (const { endpoint, p256dh, auth, sessionId } of await devices.of(person.id)) {
    const outcome = await send({ ...content, channel: 'push', to: { endpoint, p256dh, auth } })
    if (outcome === 'gone') await devices.remove(person.id, sessionId)
  }
}
