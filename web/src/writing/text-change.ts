/** One place of a text exchanged for something else; positions count UTF-16 units, as a text field does. */
export interface TextChange {
  at: number
  /** How many units are taken away. */
  remove: number
  insert: string
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** How many units two texts have in common from a place on, up to `most`. */
const alike = (most: number, isSame: (index: number) => boolean): number => {
  let count = 0
  while (count < most && isSame(count)) count++
  return count
}

/**
 * What was typed, as the smallest change of one place that makes one text of the other; undefined where
 * they are the same. `caret`, where the caret stands now, tells which of several alike letters was typed.
 * A character of two units is never cut.
 */
export const changeBetween = (
  before: string,
  after: string,
  caret = after.length,
): TextChange | undefined => {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  const endsAlike = (from: number, most: number): number =>
    from +
    alike(
      most - from,
      (index) => before[before.length - 1 - from - index] === after[after.length - 1 - from - index],
    )
  const behindCaret = endsAlike(0, Math.min(shorter, after.length - caret))
  let start = alike(shorter - behindCaret, (index) => before[index] === after[index])
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--
  let end = endsAlike(behindCaret, shorter - start)
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end--
  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}

/** Half characters, which cannot be sent, are shown as ones that are missing. */
export const whole = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

/** The beginning of a text, at most so many units, without half a character at its end. */
export const beginningOf = (text: string, units: number): string => {
  const most = Math.max(0, units)
  if (text.length <= most) return text
  return text.slice(0, most > 0 && isHigh(text.charCodeAt(most - 1)) ? most - 1 : most)
}
