const CODES = 1_000_000
/** The largest multiple of CODES that four bytes can hold: draws from here up would favour low codes. */
const FAIR = Math.floor(2 ** 32 / CODES) * CODES

/** Six decimal digits, each of the million codes equally likely. */
export const sixDigits = (randomBytes: (count: number) => Uint8Array): string => {
  for (;;) {
    const bytes = randomBytes(4)
    const drawn = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0)
    if (drawn < FAIR) return String(drawn % CODES).padStart(6, '0')
  }
}
