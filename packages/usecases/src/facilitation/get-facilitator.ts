import { DomainError } from '@rembuk/core/refusal'
import type { RegionCode } from '@rembuk/core/region/region-code'
import type { Actor } from '../actor'
import type { Totals } from '../ports/conditions'
import type { Deps } from '../ports/deps'

type FacilitatorDeps = Pick<Deps, 'facilitators' | 'conditions' | 'people'>

const none = { partnerships: 0, shown: 0, help: 0, watch: 0, fine: 0 }

/** Everybody's counts of regions with what is shown to the person. */
const together = (everybodys: readonly Totals[], own: readonly Totals[]): Totals[] => {
  const codes = [...new Set([...everybodys, ...own].map(({ code }) => code))].sort()
  return codes.map((code) => ({
    ...none,
    ...own.find((each) => each.code === code),
    code,
    partnerships: everybodys.find((each) => each.code === code)?.partnerships ?? 0,
  }))
}

/**
 * What the actor looks after, with the counts of their own regions, or of those directly in `within`.
 * How many partnerships a region has is known to every facilitator; how they are doing only of those
 * that are shown to this one. Refuses with 'not-found' who is no facilitator.
 */
export const getFacilitator = async (
  { facilitators, conditions, people }: FacilitatorDeps,
  actor: Actor,
  within?: RegionCode,
) => {
  const profile = await facilitators.get(actor.personId)
  if (!profile) throw new DomainError('not-found')
  const { personId, regions, programmes } = profile
  const [person, everybodys, own] = await Promise.all([
    people.get(personId),
    within === undefined ? conditions.totals(regions) : conditions.totalsIn(within),
    within === undefined ? conditions.totals(regions, personId) : conditions.totalsIn(within, personId),
  ])
  return { name: person?.name ?? '', regions, programmes, totals: together(everybodys, own) }
}
