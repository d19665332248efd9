const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** Half characters, which cannot be sent, are shown as ones that are missing. */
export const whole = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

/** The beginning of a text, at most so many units, without half a character at its end. */
export const beginningOf = (text: string, units: number): string => {
  const most = Math.max(0, units)
  if (text.length <= most) return text
  return text.slice(0, most > 0 && isHigh(text.charCodeAt(most - 1)) ? most - 1 : most)
}
