/** How often codes may be asked for. */
export interface CodeLimits {
  perNumberAndDay: number
  perAddressAndHour: number
}

/**
 * The number's limit keeps a person from being pestered. The address's only slows down one who goes
 * through many numbers: mobile operators put hundreds of phones behind one IPv4 address, and a whole
 * office signs in on the same morning.
 */
export const codeLimits: CodeLimits = { perNumberAndDay: 5, perAddressAndHour: 100 }

/** A number gets one code in this time, in seconds. */
export const CODE_PAUSE_SECONDS = 60
/** How long a code is good, in seconds. */
export const CODE_LIFE_SECONDS = 5 * 60
/** Guesses that a code takes. */
export const CODE_ATTEMPTS = 5
