/**
 * Most numbers that one change fills in: on lines of the longest names that is still one update that the
 * server takes. What is more comes in further changes.
 */
export const MOST_AT_ONCE = 8_000
