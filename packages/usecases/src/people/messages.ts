import { defaultMessageChoice, type MessageChoice } from '@rembuk/core/message/message-choice'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'

/** How messages about notices reach the actor. One-time codes always come. */
export interface MessageSettings {
  choice: MessageChoice
  /** Whether the device that asks shows messages. */
  isShownHere: boolean
}

/** How messages reach the actor. Refuses with 'unauthenticated' when the person is gone. */
export const getMessages = async (
  { people, devices }: Pick<Deps, 'people' | 'devices'>,
  { personId, sessionId }: Actor,
): Promise<MessageSettings> => {
  const [person, shown] = await Promise.all([people.get(personId), devices.of(personId)])
  if (!person) throw new DomainError('unauthenticated')
  return {
    choice: person.messages ?? defaultMessageChoice,
    isShownHere: shown.some((device) => device.sessionId === sessionId),
  }
}

/**
 * Chooses how messages come. What waits is looked at soon, as its time may be another now. Refuses with
 * 'not-found' when the person is gone.
 */
export const setMessages = async (
  { people, wakeUps, now }: Pick<Deps, 'people' | 'wakeUps' | 'now'>,
  { personId }: Actor,
  choice: MessageChoice,
): Promise<void> => {
  await people.setMessages(personId, choice)
  await wakeUps.set({ about: 'person', id: personId }, now())
}
