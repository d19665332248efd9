import { decisionsOf, facilitatorNotesOf, followUpsOf, type Minutes } from './minutes'

export interface MinutesHit {
  part: 'title' | 'agenda' | 'notes' | 'decision' | 'follow-up' | 'view'
  /** Around what was found, at most SNIPPET letters. */
  text: string
}

/** Longest piece of text that is shown of a hit, in UTF-16 units. */
const SNIPPET = 160

/** Hits of one meeting. */
const MAX_HITS = 5

const fold = (text: string): string => text.toLocaleLowerCase('id')

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '')

/** A piece of the text that shows the first of the words, whole words as far as they fit. */
const snippetOf = (text: string, words: readonly string[]): string => {
  const flat = text.replace(/\s+/gu, ' ').trim()
  if (flat.length <= SNIPPET) return flat
  const at = Math.max(
    0,
    Math.min(...words.map((word) => fold(flat).indexOf(word)).filter((i) => i >= 0), flat.length),
  )
  const from = Math.max(0, Math.min(at - SNIPPET / 4, flat.length - SNIPPET))
  const piece = flat.slice(from, from + SNIPPET - 2)
  return `${from > 0 ? '…' : ''}${piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '')}${from + SNIPPET - 2 < flat.length ? '…' : ''}`
}

const partsOf = (minutes: Minutes): MinutesHit[] => [
  { part: 'title', text: minutes.title },
  ...minutes.agenda.map(({ title }) => ({ part: 'agenda' as const, text: title })),
  ...decisionsOf(minutes).map(({ text }) => ({ part: 'decision' as const, text })),
  ...followUpsOf(minutes).map(({ text }) => ({ part: 'follow-up' as const, text })),
  ...[...minutes.agenda.flatMap(({ views }) => views), ...minutes.views].map(({ text, resolution }) => ({
    part: 'view' as const,
    text: resolution === '' ? text : `${text} — ${resolution}`,
  })),
  ...minutes.agenda.map(({ notes }) => ({ part: 'notes' as const, text: notes })),
  ...facilitatorNotesOf(minutes).map(({ text }) => ({ part: 'notes' as const, text })),
]

/**
 * Where words occur in minutes: every word has to, somewhere in them, in upper or lower case. The parts
 * with any of the words, at most 5; none where a word is missing.
 */
export const searchMinutes = (minutes: Minutes, text: string): MinutesHit[] => {
  const words = wordsOf(text)
  const parts = partsOf(minutes).map((hit) => ({ ...hit, folded: fold(hit.text) }))
  const isFound = words.length > 0 && words.every((word) => parts.some(({ folded }) => folded.includes(word)))
  if (!isFound) return []
  return parts
    .filter(({ folded }) => words.some((word) => folded.includes(word)))
    .slice(0, MAX_HITS)
    .map(({ part, text: whole }) => ({ part, text: snippetOf(whole, words) }))
}
