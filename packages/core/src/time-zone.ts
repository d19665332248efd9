/** Indonesia's time zones: those that a partnership, and a person's messages, can have. */
export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type TimeZone = (typeof timeZones)[number]

const names: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
} satisfies Record<TimeZone, string>

/** Minutes ahead of UTC. Indonesia's zones know no summer time. */
const offsets: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7 * 60,
  'Asia/Makassar': 8 * 60,
  'Asia/Jayapura': 9 * 60,
} satisfies Record<TimeZone, number>

/** The short name of a zone: WIB, WITA or WIT; nothing for one that is not Indonesia's. */
export const zoneName = (timeZone: string): string => names[timeZone] ?? ''

/** Minutes by which a zone is ahead of UTC. Throws RangeError for one that is not Indonesia's. */
export const zoneMinutes = (timeZone: string): number => {
  const minutes = offsets[timeZone]
  if (minutes === undefined) throw new RangeError('not a time zone of Indonesia')
  return minutes
}

/** The zone where it is one of Indonesia's; otherwise that of Jakarta. */
export const indonesianZone = (timeZone: string): TimeZone =>
  timeZones.find((zone) => zone === timeZone) ?? 'Asia/Jakarta'
