import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import type { Person } from '../ports/people'

/** What a person sees of themselves. */
export interface Profile {
  id: string
  name: string
  /** All digits but the last three hidden. */
  phoneHint: string
}

export const profileOf = ({ id, name, phone }: Person): Profile => ({
  id,
  name,
  phoneHint: phone.slice(0, -3).replace(/\d/g, '•') + phone.slice(-3),
})

/** The actor's own profile. Refuses with 'unauthenticated' when the person is gone. */
export const getProfile = async ({ people }: Pick<Deps, 'people'>, actor: Actor): Promise<Profile> => {
  const person = await people.get(actor.personId)
  if (!person) throw new DomainError('unauthenticated')
  return profileOf(person)
}
