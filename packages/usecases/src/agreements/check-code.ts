import type { Deps } from '../ports/deps'

/** Without letters and digits that look alike. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 16 letters of 30: 78 bits, so that nobody finds one by trying. */
const CODE_LETTERS = 16
const GROUP = 4

/** Base64url digits are of six bits; those that would favour some letters are passed over. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The code with which anybody can check that a version was agreed: always the same for one version. */
export const checkCodeOf = (
  { secrets }: Pick<Deps, 'secrets'>,
  partnershipId: string,
  version: number,
): string => {
  const drawn: string[] = []
  for (let round = 0; drawn.length < CODE_LETTERS; round++) {
    for (const digit of secrets.hash('agreement check', `${partnershipId} ${version} ${round}`)) {
      const value = digits.indexOf(digit)
      if (value < 2 * letters.length) drawn.push(letters[value % letters.length] as string)
    }
  }
  const code = drawn.slice(0, CODE_LETTERS)
  return Array.from({ length: CODE_LETTERS / GROUP }, (_, group) =>
    code.slice(group * GROUP, (group + 1) * GROUP).join(''),
  ).join('-')
}

/** A code as somebody typed it, in its one form: capitals, in groups of four. */
export const typedCheckCode = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .match(/.{1,4}/g) ?? []
  ).join('-')
