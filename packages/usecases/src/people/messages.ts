import { type MessageChoice, messageChoiceOf } from '@rembuk/core/message/message-choice'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { reachOf } from '../notices/reach-person'
import type { Deps } from '../ports/deps'

/** How messages about notices reach the actor. One-time codes always come. */
export interface MessageSettings {
  choice: MessageChoice
  /** Whether the device that asks shows messages. */
  isShownHere: boolean
  /** The actor's confirmed e-mail address, where there is one. */
  email?: string
}

/** How messages reach the actor. Refuses with 'unauthenticated' when the person is gone. */
export const getMessages = async (
  { people, devices }: Pick<Deps, 'people' | 'devices'>,
  { personId, sessionId }: Actor,
): Promise<MessageSettings> => {
  const [person, shown] = await Promise.all([people.get(personId), devices.of(personId)])
  if (!person) throw new DomainError('unauthenticated')
  const choice = messageChoiceOf(person.messages)
  return {
    choice: choice.by === 'none' ? choice : { ...choice, by: reachOf(person, choice.by).channel },
    isShownHere: shown.some((device) => device.sessionId === sessionId),
    ...(person.email !== undefined && { email: person.email }),
  }
}

/**
 * Chooses how messages come. What waits, also a facilitator's report, is looked at soon, as its time may be
 * another now. Refuses with
 * 'not-found' when the person is gone.
 */
export const setMessages = async (
  { people, wakeUps, now }: Pick<Deps, 'people' | 'wakeUps' | 'now'>,
  { personId }: Actor,
  choice: MessageChoice,
): Promise<void> => {
  await people.setMessages(personId, choice)
  for (const about of ['person', 'report'] as const) await wakeUps.set({ about, id: personId }, now())
}
