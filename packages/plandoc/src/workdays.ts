const workdaysPattern = /^(?=.)0?1?2?3?4?5?6?$/

/** Monday to Saturday: what holds until a partnership says otherwise. */
export const DEFAULT_WORKDAYS: readonly number[] = [0, 1, 2, 3, 4, 5]

/** Monday to Saturday is `012345`. */
export const workdaysText = (workdays: readonly number[]): string => [...workdays].sort().join('')

/** The weekdays behind a text, from 0 for Monday, at least one; undefined for any other value. */
export const parseWorkdays = (value: unknown): number[] | undefined =>
  typeof value === 'string' && workdaysPattern.test(value) ? [...value].map(Number) : undefined
