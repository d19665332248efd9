import type { RegionCode } from '@rembuk/core/region/region-code'
import { regionPath } from '@rembuk/core/region/region-code'
import type { Sector } from '@rembuk/core/region/sector'
import type { TodayItem } from '@rembuk/core/today/today-item'
import type { KeptCondition, Shown, Watcher } from './conditions'

/** Names of a facilitator's lists. All of them are in order of need, except that of promises, which goes by day. */
export const ALL = ''
export const PROMISES = 'promises'
export const regionList = (code: RegionCode): string => code
export const sectorList = (sector: Sector): string => `sector ${sector}`
export const programmeList = (code: string): string => `programme ${code}`

/** The narrowest list that holds all that is looked for by one filter or more, and maybe others besides. */
export const narrowestList = ({
  region,
  sector,
  programme,
}: {
  region?: RegionCode
  sector?: Sector
  programme?: string
}): string => {
  if (region !== undefined) return regionList(region)
  if (sector !== undefined) return sectorList(sector)
  return programme === undefined ? ALL : programmeList(programme)
}

/** The lists in which a partnership stands in order of need: of all, of its regions, its sector and its programme. */
export const needLists = ({ condition, programme }: Pick<Shown, 'condition' | 'programme'>): string[] => [
  ALL,
  ...(condition.regionCode === undefined ? [] : regionPath(condition.regionCode).map(regionList)),
  ...(condition.sector === undefined ? [] : [sectorList(condition.sector)]),
  ...(programme === undefined ? [] : [programmeList(programme)]),
]

/** All lists in which a row stands. */
export const listsOf = (row: Pick<Shown, 'condition' | 'programme' | 'promises'>): string[] => [
  ...needLists(row),
  ...(row.promises === undefined ? [] : [PROMISES]),
]

/** What of a partnership waits for one person alone, the soonest first. */
const promisesOf = (today: readonly TodayItem[], personId: string): TodayItem[] =>
  today
    .filter(({ personIds }) => personIds?.includes(personId))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))

/** A partnership as it stands in the lists of somebody whom it is shown to. */
export const rowOf = (
  { condition, today }: Pick<KeptCondition, 'condition' | 'today'>,
  watcher: Watcher,
): Shown => {
  const promises = promisesOf(today, watcher.personId)
  return { ...watcher, condition, ...(promises.length > 0 && { promises }) }
}
