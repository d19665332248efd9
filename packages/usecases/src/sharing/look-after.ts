import { isWithin, type RegionCode } from '@rembuk/core/region/region-code'
import type { Facilitator } from '../ports/facilitators'

/** Whether a facilitator looks after a region; one that is not known is looked after by everybody who was asked. */
export const lookAfter = ({ regions }: Facilitator, code: RegionCode | undefined): boolean =>
  code === undefined || regions.some((region) => isWithin(code, region))
