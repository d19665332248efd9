/** Spaces, dashes, dots, parentheses, and the invisible marks that come along when a number is copied. */
const decoration = /[\s\p{Dash}\p{Cf}.()]/gu

/** Country code or trunk zero or nothing, then 8 and the rest: 9 to 12 digits of an Indonesian mobile number. */
const mobile = /^(?:\+?620?|0)?(8[1-9]\d{7,10})$/

/**
 * An Indonesian mobile number in E.164 (+6281200000001), from however people write it: 0812…,
 * 62812…, +62 812…, 812…, +62 (0)812…. Undefined for anything else.
 */
export const normalisePhone = (text: string): string | undefined => {
  const digits = mobile.exec(text.replace(decoration, ''))?.[1]
  return digits && `+62${digits}`
}
