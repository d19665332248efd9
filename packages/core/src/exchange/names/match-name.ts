import { editDistance } from './edit-distance'
import { wordsOf } from './words-of'

/** Something that is found by its name. */
export interface Named {
  id: string
  name: string
}

/**
 * What a written name means:
 * - `one`: this one
 * - `several`: any of these; the person has to write more
 * - `none`: nothing; `similar` are the names that share a word with it
 */
export type NameMatch =
  | { is: 'one'; id: string }
  | { is: 'several'; choices: Named[] }
  | { is: 'none'; similar: Named[] }

/** Letters that may be wrong in a word: none in a short one, one from four letters, two from eight. */
const allowedTypos = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)

/** How well a written word fits a word of a name; smaller is better, undefined is not at all. */
const wordFit = (written: string, word: string): number | undefined => {
  if (written === word) return 0
  if (written.length >= 2 && word.startsWith(written)) return 1
  const typos = allowedTypos(written)
  // The first letter is rarely the wrong one; without it kopi would be topi.
  if (typos === 0 || written[0] !== word[0]) return undefined
  const forms = written.length >= 6 ? [word, word.slice(0, written.length)] : [word]
  return forms.some((form) => editDistance(written, form, typos) <= typos) ? 2 : undefined
}

/** How badly the worst written word fits; undefined where one fits no word of the name. */
const nameFit = (written: readonly string[], name: readonly string[]): number | undefined => {
  let worst = 0
  for (const word of written) {
    const fits = name.flatMap((each) => wordFit(word, each) ?? [])
    if (fits.length === 0) return undefined
    worst = Math.max(worst, Math.min(...fits))
  }
  return worst
}

const sharesWord = (written: readonly string[], name: readonly string[]): boolean =>
  written.some((word) => name.some((each) => wordFit(word, each) !== undefined))

/**
 * Finds what a person means by a name. The exact text wins; then all words of the name; then names that
 * hold every written word as a word, as the beginning of one, and at last with a typing mistake or two.
 * The first of these that finds anything decides; when it finds several, nothing is guessed.
 */
export const matchName = (text: string, names: readonly Named[]): NameMatch => {
  const exact = names.filter(({ name }) => name.trim() === text.trim())
  if (exact[0] && exact.length === 1) return { is: 'one', id: exact[0].id }
  const written = wordsOf(text)
  const known = names.map((named) => ({ named, words: wordsOf(named.name) }))
  const choose = (found: typeof known): NameMatch | undefined => {
    const [first] = found
    if (!first) return undefined
    return found.length === 1
      ? { is: 'one', id: first.named.id }
      : { is: 'several', choices: found.map(({ named }) => named) }
  }
  if (written.length === 0) return { is: 'none', similar: [] }
  const whole = choose(known.filter(({ words }) => words.join(' ') === written.join(' ')))
  if (whole) return whole
  const fits = known.flatMap((each) => {
    const fit = nameFit(written, each.words)
    return fit === undefined ? [] : [{ ...each, fit }]
  })
  const best = Math.min(...fits.map(({ fit }) => fit))
  return (
    choose(fits.filter(({ fit }) => fit === best)) ?? {
      is: 'none',
      similar: known.filter(({ words }) => sharesWord(written, words)).map(({ named }) => named),
    }
  )
}
