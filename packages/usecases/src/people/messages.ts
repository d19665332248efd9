import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'

export interface MessageChoice {
  /** Whether messages about notices come to the phone. One-time codes always do. */
  wanted: boolean
}

/** Whether messages about notices go to the actor's phone. Refuses with 'unauthenticated' when the person is gone. */
export const getMessages = async ({ people }: Pick<Deps, 'people'>, actor: Actor): Promise<MessageChoice> => {
  const person = await people.get(actor.personId)
  if (!person) throw new DomainError('unauthenticated')
  return { wanted: !person.noMessages }
}

/** Turns messages about notices on or off. Refuses with 'not-found' when the person is gone. */
export const setMessages = async (
  { people }: Pick<Deps, 'people'>,
  actor: Actor,
  { wanted }: MessageChoice,
): Promise<MessageChoice> => {
  await people.setMessages(actor.personId, wanted)
  return { wanted }
}
