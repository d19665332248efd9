import { isKnownRegion } from '@rembuk/core/region/region-code'
import { sectors } from '@rembuk/core/region/sector'
import * as v from 'valibot'

/** A region's code, as in 33, 33.25 or 33.25.08. */
export const regionCode = v.pipe(
  v.string(),
  v.check((text) => isKnownRegion(text)),
)

export const sector = v.picklist(sectors)
