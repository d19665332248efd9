/** Somebody who can be mentioned. */
export interface Mentionable {
  id: string
  name: string
}

/** People offered at once. */
const MOST_OFFERED = 5

/** A mention that is being typed. */
export interface TypedMention {
  /** Where its `@` stands. */
  start: number
  /** What has been typed of the name. */
  query: string
}

/** The mention right before the caret: `@` after a space or at the start, and at most two words of a name. */
export const mentionAt = (text: string, caret: number): TypedMention | undefined => {
  const match = /(?:^|\s)@([^\s@]*(?: [^\s@]*)?)$/u.exec(text.slice(0, caret))
  const query = match?.[1]
  return query === undefined ? undefined : { start: caret - query.length - 1, query }
}

/** The people whose name has a word that begins so, at most five. */
export const matching = <Person extends Mentionable>(people: readonly Person[], query: string): Person[] => {
  const wanted = query.toLocaleLowerCase('id')
  const fits = ({ name }: Mentionable): boolean => {
    const lower = name.toLocaleLowerCase('id')
    return lower.startsWith(wanted) || lower.includes(` ${wanted}`)
  }
  return people.filter(fits).slice(0, MOST_OFFERED)
}

/** The text with the whole name in the place of what was typed, and where the caret goes. */
export const withMention = (
  text: string,
  { start, query }: TypedMention,
  { name }: Mentionable,
): { text: string; caret: number } => {
  const before = `${text.slice(0, start)}@${name} `
  return { text: before + text.slice(start + 1 + query.length).trimStart(), caret: before.length }
}

/**
 * The people whom a text mentions, by `@` and the whole name; the longest name counts where one begins
 * another. Of several with one name those who were picked are meant, or else all of them.
 */
export const mentionedIn = (
  text: string,
  people: readonly Mentionable[],
  picked: ReadonlySet<string>,
): string[] => {
  let rest = text
  const found: string[] = []
  const names = [...new Set(people.map(({ name }) => name))].sort((a, b) => b.length - a.length)
  for (const name of names) {
    if (!rest.includes(`@${name}`)) continue
    rest = rest.replaceAll(`@${name}`, '')
    const ids = people.filter((person) => person.name === name).map(({ id }) => id)
    const meant = ids.filter((id) => picked.has(id))
    found.push(...(meant.length > 0 ? meant : ids))
  }
  return found
}
