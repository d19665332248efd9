/** Number of colours in the palette of people (custom properties --peer-0 onwards in plan.module.css). */
export const PEER_COLOURS = 6

/** A person's colour, the same on every device: a number from 0 below PEER_COLOURS. */
export const peerColour = (personId: string): number => {
  let sum = 0
  for (const letter of personId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return sum % PEER_COLOURS
}

/** Forms of address that stand before a name and say little as an initial. */
const address = /^(?:bu|ibu|pak|bapak|mas|mbak|bang|kak)\s+(?=\S)/i

/** The letter that stands for a person: the first of the name without Bu or Pak. */
export const initialOf = (name: string): string => {
  const [first] = name.trim().replace(address, '')
  return first ? first.toLocaleUpperCase('id') : '?'
}
