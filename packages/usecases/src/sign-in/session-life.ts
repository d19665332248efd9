/** How long a session lasts, whatever it is used for, in milliseconds. */
export const SESSION_LIFE_MS = 90 * 24 * 60 * 60_000
