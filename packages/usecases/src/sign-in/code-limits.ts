/** How often codes may be asked for. */
export interface CodeLimits {
  perNumberAndDay: number
  perAddressAndHour: number
}

export const codeLimits: CodeLimits = { perNumberAndDay: 5, perAddressAndHour: 20 }

/** A number gets one code in this time, in seconds. */
export const CODE_PAUSE_SECONDS = 60
/** How long a code is good, in seconds. */
export const CODE_LIFE_SECONDS = 5 * 60
/** Guesses that a code takes. */
export const CODE_ATTEMPTS = 5
