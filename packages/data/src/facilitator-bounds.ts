import type { Facilitator } from '@rembuk/usecases/ports/facilitators'

const MOST_REGIONS = 20
const MOST_PROGRAMMES = 10
/** Facilitators of one region or programme that are listed. */
export const MOST_LISTED = 100

/** Throws RangeError for more regions or programmes than one facilitator may have. */
export const checkFacilitator = ({ regions, programmes }: Facilitator): void => {
  if (regions.length > MOST_REGIONS || programmes.length > MOST_PROGRAMMES)
    throw new RangeError('too many regions or programmes for one facilitator')
}
