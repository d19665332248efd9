import { isLabel } from '@rembuk/core/label'
import { normalisePhone } from '@rembuk/core/phone'
import { DomainError } from '@rembuk/core/refusal'
import { isKnownRegion } from '@rembuk/core/region/region-code'
import { bringUpToDate, type UpToDateDeps } from '../conditions/bring-up-to-date'
import type { Deps } from '../ports/deps'
import type { Facilitator } from '../ports/facilitators'

type EnterDeps = UpToDateDeps & Pick<Deps, 'people' | 'newId'>

export interface NewFacilitator extends Omit<Facilitator, 'personId'> {
  /** As typed. */
  phone: string
}

const phoneOf = (typed: string): string => {
  const phone = normalisePhone(typed)
  if (!phone) throw new DomainError('bad-input', { fields: ['phone'] })
  return phone
}

/** Lets what a facilitator looks after now decide what they see of the partnerships shown to them. */
const follow = async (deps: EnterDeps, personId: string): Promise<void> => {
  for (const { partnershipId } of await deps.partnerships.ofPerson(personId))
    await bringUpToDate(deps, partnershipId)
}

/**
 * Enters a facilitator with all regions and programmes, in the place of what was entered before. For
 * whoever runs Rembuk: no route leads here. What lies outside of the regions now is no longer seen; of
 * partnerships beyond the first 100 that happens within a day. Refuses with 'bad-input' a number that is
 * none, a region that is not known and a programme without a name.
 */
export const enterFacilitator = async (
  deps: EnterDeps,
  { phone: typed, regions, programmes }: NewFacilitator,
): Promise<Facilitator> => {
  const phone = phoneOf(typed)
  const fields = [
    ...(regions.length > 0 && regions.every(isKnownRegion) ? [] : ['regions']),
    ...(programmes.every(isLabel) ? [] : ['programmes']),
  ]
  if (fields.length > 0) throw new DomainError('bad-input', { fields })
  const person = { id: deps.newId(), phone, name: '', createdAt: deps.now() }
  const { id: personId } = await deps.people.createOrGet(person)
  const facilitator = { personId, regions, programmes }
  await deps.facilitators.put(facilitator)
  await follow(deps, personId)
  return facilitator
}

/** Takes a facilitator out, and with it all that was shown to them. Refuses with 'not-found' who is none. */
export const removeFacilitator = async (deps: EnterDeps, typed: string): Promise<void> => {
  const person = await deps.people.findByPhone(phoneOf(typed))
  if (!person || !(await deps.facilitators.get(person.id))) throw new DomainError('not-found')
  await deps.facilitators.remove(person.id)
  await follow(deps, person.id)
}
