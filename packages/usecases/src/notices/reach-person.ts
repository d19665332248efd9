import type { Way } from '@rembuk/core/message/message-choice'
import type { Message } from '../ports/messenger'
import type { Person } from '../ports/people'

/** Where a message to a person goes on one of the ways; without an e-mail address to their WhatsApp instead. */
export type Reach = { channel: 'whatsapp' | 'sms' | 'email'; to: string }

/** Which address a way leads to. */
export const reachOf = (
  { phone, email }: Pick<Person, 'phone' | 'email'>,
  by: Exclude<Way, 'none'>,
): Reach => {
  if (by !== 'email') return { channel: by, to: phone }
  return email === undefined ? { channel: 'whatsapp', to: phone } : { channel: 'email', to: email }
}

/** What is said, before it is known on which way. */
export type Said = Pick<Message, 'text' | 'link' | 'key'> & { subject: string; stop?: string }

/** The message for an address. */
export const messageTo = ({ channel, to }: Reach, { subject, stop, ...content }: Said): Message =>
  channel === 'email'
    ? { ...content, channel, to, subject, ...(stop !== undefined && { stop }) }
    : { ...content, channel, to }
