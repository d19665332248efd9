import type { Condition } from '@rembuk/core/condition/condition'
import { regionPath } from '@rembuk/core/region/region-code'

/** The lists of a person in which a partnership stands: '' for that of all, and one for each region that it lies in. */
export const listsOf = ({ regionCode }: Pick<Condition, 'regionCode'>): string[] => [
  '',
  ...(regionCode === undefined ? [] : regionPath(regionCode)),
]
