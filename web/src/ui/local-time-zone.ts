import { indonesianZone, type TimeZone } from '@rembuk/core/time-zone'

/** The device's time zone where it is one of Indonesia's; otherwise that of Jakarta. */
export const localTimeZone = (): TimeZone =>
  indonesianZone(new Intl.DateTimeFormat().resolvedOptions().timeZone)
