import type { Directory } from '../directory'
import { failed, found, type Reading } from '../fault'
import { distinctNames } from '../names/distinct-names'
import { matchName, type Named } from '../names/match-name'
import { type TableLanguage, tableLanguages } from '../table/words'
import { recordWords } from './words'

/** Where a product can be: in the cooperative's store, at a producer, at an outlet. */
export type Place = { is: 'store' } | { is: 'producer' | 'outlet'; id: string }

/** The places of a plan by names that tell them apart, the store's name in every language among them. */
export interface Places {
  named: readonly (Named & { place: Place })[]
}

/** Names a plan's places, the same for who writes a table and who reads one. */
export const placesOf = ({ parties, outlets }: Directory): Places => {
  const places: { place: Place; name: string }[] = [
    ...tableLanguages.map((language) => ({
      place: { is: 'store' as const },
      name: recordWords[language].store,
    })),
    ...parties.map(({ id, name }) => ({ place: { is: 'producer' as const, id }, name })),
    ...outlets.map(({ id, name }) => ({ place: { is: 'outlet' as const, id }, name })),
  ]
  const names = distinctNames(places.map(({ name }, index) => ({ id: String(index), name })))
  return {
    named: places.map(({ place }, index) => ({ place, id: String(index), name: names[index]?.name ?? '' })),
  }
}

/** The name of a producer or an outlet; of the store without an id. A producer that is also an outlet is the producer. */
export const placeNamed = (
  { named }: Places,
  id: string | undefined,
  is: 'producer' | 'outlet',
  language: TableLanguage,
): string => {
  if (id === undefined) return recordWords[language].store
  return named.find(({ place }) => place.is === is && place.id === id)?.name ?? id
}

/** The place that a written name means, among those that come into question. */
export const findPlace = (
  { named }: Places,
  text: string,
  mayBe: (place: Place) => boolean,
): Reading<Place> => {
  const known = named.filter(({ place }) => mayBe(place))
  const match = matchName(text, known)
  const names = (all: readonly Named[]) => all.map(({ name }) => name)
  const others = known.filter(({ place }) => place.is !== 'store')
  if (match.is === 'several') return failed({ code: 'place-ambiguous', text, choices: names(match.choices) })
  const place = match.is === 'one' ? known.find(({ id }) => id === match.id)?.place : undefined
  return place ? found(place) : failed({ code: 'place-unknown', text, choices: names(others) })
}
