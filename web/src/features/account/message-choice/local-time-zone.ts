const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const

/** The device's time zone where it is one of Indonesia's; otherwise that of Jakarta. */
export const localTimeZone = (): (typeof zones)[number] => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return zones.find((zone) => zone === timeZone) ?? zones[0]
}
