/** Series of one partnership, single meetings and ended ones among them. */
export const MAX_SERIES = 500

/** Shortest and longest planned meeting. */
export const MIN_MINUTES = 5
export const MAX_MINUTES = 720

/** Invitations of facilitators that hold at once in one partnership. */
export const MAX_INVITATIONS = 200

/** What facilitators note in one meeting at most. */
export const MAX_NOTES_OF_MEETING = 100
