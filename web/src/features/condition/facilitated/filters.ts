import { type NeedStatus, needStatuses } from '@rembuk/core/condition/need'
import { isKnownRegion } from '@rembuk/core/region/region-code'
import { type Sector, sectors } from '@rembuk/core/region/sector'

/** Which partnerships are listed, as the address says it. */
export interface Filters {
  region?: string
  sector?: Sector
  status?: NeedStatus
  programme?: string
}

type Query = Record<string, string | string[] | undefined>

const oneOf = <Value extends string>(values: readonly Value[], text: unknown): Value | undefined =>
  values.find((value) => value === text)

/** The filters of an address such as `?wilayah=33.25&status=help`; what it cannot mean is left out. */
export const readFilters = ({ wilayah, sektor, status, program }: Query): Filters => ({
  ...(isKnownRegion(wilayah) && { region: wilayah }),
  ...(oneOf(sectors, sektor) && { sector: oneOf(sectors, sektor) as Sector }),
  ...(oneOf(needStatuses, status) && { status: oneOf(needStatuses, status) as NeedStatus }),
  ...(typeof program === 'string' && program !== '' && program.length <= 40 && { programme: program }),
})

const addressOf = (page: string, { region, sector, status, programme }: Filters): string => {
  const query = new URLSearchParams({
    ...(region && { wilayah: region }),
    ...(sector && { sektor: sector }),
    ...(status && { status }),
    ...(programme && { program: programme }),
  })
  return query.size > 0 ? `${page}?${query}` : page
}

/** The address of the list with these filters. */
export const filtersAddress = (filters: Filters): string => addressOf('/pendamping', filters)

/** The address of the report that comes by itself, opened from the list with these filters. */
export const scheduledAddress = (filters: Filters): string => addressOf('/pendamping/laporan', filters)

/** The same filters as the server asks for them. */
export const filterQuery = ({ region, sector, status, programme }: Filters): Record<string, string> => ({
  ...(region && { region }),
  ...(sector && { sector }),
  ...(status && { status }),
  ...(programme && { programme }),
})
