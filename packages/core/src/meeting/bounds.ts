/** Series of one partnership, single meetings and ended ones among them. */
export const MAX_SERIES = 500

/** Shortest and longest planned meeting. */
export const MIN_MINUTES = 5
export const MAX_MINUTES = 720
