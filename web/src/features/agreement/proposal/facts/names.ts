import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Versions } from '@rembuk/core/change/interest'
import { t } from './words'

/** What things are called, with the units in which they are counted. */
export interface Names {
  product: (productId: string) => { name: string; unit: string }
  material: (materialId: string) => { name: string; unit: string }
  party: (partyId: string) => string
  person: (personId: string) => string
  /** Of a producer's capacity; maybe empty. */
  capacityUnit: (partyId: string) => string
}

const namesIn = <Thing extends { name: string; unit: string }>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
) => {
  const known = new Map(things.map((thing) => [idOf(thing), thing]))
  return (id: string) => known.get(id) ?? { name: id, unit: '' }
}

/** The names as both versions have them, the newer one first; people's as the partnership has them. */
export const namesOf = ({ before, after }: Versions, people: PartnershipDetail['people']): Names => {
  const versions = before ? [before, after] : [after]
  const idOf = ({ id }: { id: string }) => id
  const parties = new Map(
    versions.flatMap(({ terms }) => terms.parties.map((each) => [each.partyId, each.name])),
  )
  const units = new Map(
    versions.flatMap(({ plan }) => plan.capacities.map(({ partyId, unit = '' }) => [partyId, unit])),
  )
  return {
    product: namesIn(
      versions.flatMap(({ plan }) => plan.products),
      idOf,
    ),
    material: namesIn(
      versions.flatMap(({ plan }) => plan.materials),
      idOf,
    ),
    party: (partyId) => parties.get(partyId) ?? partyId,
    person: (personId) => people.find((person) => person.id === personId)?.name ?? t().someone,
    capacityUnit: (partyId) => units.get(partyId) ?? '',
  }
}
