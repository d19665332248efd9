import type { RegionCode } from '@rembuk/core/region/region-code'

/** A person who looks after partnerships, as whoever runs Rembuk entered them. */
export interface Facilitator {
  personId: string
  /** With all that lies in them; at most 20. */
  regions: RegionCode[]
  /** Codes of programmes; at most 10. */
  programmes: string[]
}

export interface FacilitatorStore {
  /** Strongly consistent; undefined for who is none. */
  get(personId: string): Promise<Facilitator | undefined>
  /** Enters a facilitator, in the place of what was entered before. Throws RangeError for more regions or programmes than there may be. */
  put(facilitator: Facilitator): Promise<void>
  remove(personId: string): Promise<void>
  /** Ids of those who were entered for exactly this region, at most 100. */
  ofRegion(code: RegionCode): Promise<string[]>
  /** Ids of those of a programme, at most 100. */
  ofProgramme(code: string): Promise<string[]>
}
