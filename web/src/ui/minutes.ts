const MINUTES_A_DAY = 1_440

/** Minutes since midnight as a field for times has them: 06:30. */
export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, '0')).join(':')

/** The minutes since midnight that a field says; undefined while it is not filled in. */
export const minutesOf = (time: string): number | undefined => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? []
  const value = Number(hours) * 60 + Number(minutes)
  return value < MINUTES_A_DAY ? value : undefined
}
