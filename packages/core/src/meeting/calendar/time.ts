import type { Day } from '../../calendar'
import { zoneMinutes, zoneName } from '../../time-zone'
import type { ClockTime } from '../clock-time'

/** Local, as 20261130T090000. */
export const localTime = (day: Day, time: ClockTime): string =>
  `${day.replaceAll('-', '')}T${time.replace(':', '')}00`

/** In UTC, as 20261130T020000Z, from milliseconds since 1970. */
export const utcTime = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** The zone's component. Its offset is one for all times, as Indonesia knows no summer time. */
export const zoneLines = (timeZone: string): string[] => {
  const hours = `+${String(zoneMinutes(timeZone) / 60).padStart(2, '0')}00`
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${hours}`,
    `TZOFFSETTO:${hours}`,
    `TZNAME:${zoneName(timeZone)}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ]
}
