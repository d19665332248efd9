import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { getProfile, type Profile } from './profile'

/** Sets the actor's own name, of 1 to 80 characters, and returns the profile with it. */
export const rename = async (
  { people }: Pick<Deps, 'people'>,
  actor: Actor,
  name: string,
): Promise<Profile> => {
  const profile = await getProfile({ people }, actor)
  await people.rename(actor.personId, name)
  return { ...profile, name }
}
