/** What JSON writes as it stands, which most texts of a plan are. */
const plain = /^[ !#-[\]-~]*$/

const textOf = (text: string): string => {
  if (plain.test(text)) return `"${text}"`
  if (!text.isWellFormed()) throw new RangeError('half a character')
  return JSON.stringify(text)
}

/** Sorted as code units, not as a language sorts. */
const membersOf = (value: object): string[] => {
  const members: string[] = []
  for (const name of Object.keys(value).sort()) {
    const member: unknown = value[name as keyof typeof value]
    if (member !== undefined) members.push(`${textOf(name)}:${canonicalJson(member)}`)
  }
  return members
}

/**
 * The one way to write a value as JSON, after RFC 8785 (JSON Canonicalization Scheme): no spaces,
 * members sorted by the code units of their names, so that equal content gives equal bytes and an equal
 * hash. Takes texts, whole numbers, true and false, lists and plain objects; a member that is undefined
 * is left out. Throws RangeError for anything else, for numbers that are no safe integer and for broken
 * halves of characters.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'boolean') return String(value)
  if (Number.isSafeInteger(value)) return String(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) throw new RangeError('not canonical JSON')
  return `{${membersOf(value).join(',')}}`
}
