import { formatCount } from './numbers'

/**
 * How many of something in English: 1 → "1 week", 12 → "12 weeks". A count may be text that was written
 * already.
 */
export const counted = (count: number | string, one: string, many = `${one}s`): string =>
  `${typeof count === 'number' ? formatCount(count) : count} ${String(count) === '1' ? one : many}`
