import type { Facilitator, FacilitatorStore } from '@rembuk/usecases/ports/facilitators'
import { checkFacilitator, MOST_LISTED } from '../facilitator-bounds'
import type { AtOnce } from './port'

export const memoryFacilitators = (): AtOnce<FacilitatorStore> => {
  const facilitators = new Map<string, Facilitator>()
  const idsOf = (is: (facilitator: Facilitator) => boolean): string[] =>
    [...facilitators.values()]
      .filter(is)
      .map(({ personId }) => personId)
      .sort()
      .slice(0, MOST_LISTED)
  return {
    get: (personId) => structuredClone(facilitators.get(personId)),
    put: (facilitator) => {
      checkFacilitator(facilitator)
      facilitators.set(facilitator.personId, structuredClone(facilitator))
    },
    remove: (personId) => {
      facilitators.delete(personId)
    },
    ofRegion: (code) => idsOf(({ regions }) => regions.includes(code)),
    ofProgramme: (code) => idsOf(({ programmes }) => programmes.includes(code)),
  }
}
