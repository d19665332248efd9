import { regionPath } from '@rembuk/core/region/region-code'
import type { Recipient } from '@rembuk/core/sharing/sharing-data'
import type { Actor } from '../actor'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'

/** Facilitators who are offered at most. */
const MOST_FACILITATORS = 30

/** Somebody whom a party could let see something. */
export interface Candidate {
  to: Recipient
  name: string
  /** Of a facilitator: the regions that they look after. */
  regions?: string[]
}

type CandidateDeps = Pick<Deps, 'facilitators' | 'partnerships' | 'people' | 'now'>

const facilitatorsOf = async ({ facilitators, people }: CandidateDeps, code: string | undefined) => {
  if (code === undefined) return []
  const ids = await Promise.all(regionPath(code).map((region) => facilitators.ofRegion(region)))
  const nearest = [...new Set(ids.reverse().flat())].slice(0, MOST_FACILITATORS)
  const found = await Promise.all(
    nearest.map(async (personId) => {
      const [profile, person] = await Promise.all([facilitators.get(personId), people.get(personId)])
      return profile && person ? { profile, name: person.name } : undefined
    }),
  )
  return found.filter((each) => each !== undefined)
}

/**
 * Whom the actor could let see a partnership: the facilitators who look after its region, the nearest
 * first, their programmes, and the other partnerships that the actor belongs to.
 */
export const candidatesOf = async (
  deps: CandidateDeps,
  actor: Actor,
  partnershipId: string,
): Promise<Candidate[]> => {
  const { partnerships, now } = deps
  const [partnership, own] = await Promise.all([
    partnerships.get(partnershipId),
    partnerships.ofPerson(actor.personId),
  ])
  const facilitators = await facilitatorsOf(deps, partnership?.regionCode)
  const programmes = [...new Set(facilitators.flatMap(({ profile }) => profile.programmes))].sort()
  const others = await Promise.all(
    own
      .filter((part) => part.partyId !== undefined && isLive(part, now()))
      .filter((part) => part.partnershipId !== partnershipId)
      .map((part) => partnerships.get(part.partnershipId)),
  )
  return [
    ...facilitators.map(
      ({ profile, name }): Candidate => ({
        to: { kind: 'person', personId: profile.personId },
        name,
        regions: profile.regions,
      }),
    ),
    ...programmes.map((code): Candidate => ({ to: { kind: 'programme', code }, name: code })),
    ...others.flatMap((other): Candidate[] =>
      other ? [{ to: { kind: 'partnership', partnershipId: other.id }, name: other.name }] : [],
    ),
  ]
}
