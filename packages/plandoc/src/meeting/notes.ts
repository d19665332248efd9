import { MAX_NOTES } from '@rembuk/core/meeting/meeting-content'
import { DomainError } from '@rembuk/core/refusal'
import type * as Y from 'yjs'
import { LOCAL_ORIGIN } from '../edit/write'
import { isItemId, meetingRoots } from './roots'

/** The shared text of an item's notes; making one writes nothing. */
export const notesText = (doc: Y.Doc, itemId: string): Y.Text => doc.getText(meetingRoots.notes(itemId))

/** Steps over the second half of a character that is stored as two. */
const splitsCharacter = (text: string, index: number): boolean =>
  /[\ud800-\udbff]/.test(text[index - 1] ?? '') && /[\udc00-\udfff]/.test(text[index] ?? '')

/** Where two texts differ: so many of the old are replaced, at that index, by the new. */
export interface TextChange {
  index: number
  removed: number
  inserted: string
}

/**
 * The smallest single change from one text to another. Where it is ambiguous, as in a run of the same
 * letter, the change ends at `caret`, which is where the person typed.
 */
export const changeBetween = (before: string, after: string, caret = after.length): TextChange => {
  // What stands behind the caret was there before, as far as it is the same.
  const mostSuffix = Math.min(before.length, after.length - Math.min(caret, after.length))
  let suffix = 0
  while (suffix < mostSuffix && before[before.length - 1 - suffix] === after[after.length - 1 - suffix])
    suffix++
  const mostPrefix = Math.min(before.length, after.length) - suffix
  let prefix = 0
  while (prefix < mostPrefix && before[prefix] === after[prefix]) prefix++
  const mostMore = Math.min(before.length, after.length) - prefix
  while (suffix < mostMore && before[before.length - 1 - suffix] === after[after.length - 1 - suffix])
    suffix++
  while (prefix > 0 && (splitsCharacter(before, prefix) || splitsCharacter(after, prefix))) prefix--
  while (
    suffix > 0 &&
    (splitsCharacter(before, before.length - suffix) || splitsCharacter(after, after.length - suffix))
  )
    suffix--
  return {
    index: prefix,
    removed: before.length - prefix - suffix,
    inserted: after.slice(prefix, after.length - suffix),
  }
}

/**
 * Writes what somebody typed, as the smallest change of the shared text: a textarea needs no more than
 * its value and caret after each input, however the keyboard made it (Android's composition too).
 * Throws DomainError `bad-input` for notes of more than MAX_NOTES and for an id of no item.
 */
export const writeNotes = (
  doc: Y.Doc,
  { itemId, text: after, caret }: { itemId: string; text: string; caret?: number },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  if (!isItemId(itemId)) throw new DomainError('bad-input', { fields: ['itemId'] })
  if (after.length > MAX_NOTES) throw new DomainError('bad-input', { fields: ['notes'] })
  const shared = notesText(doc, itemId)
  const before = shared.toString()
  if (before === after) return
  doc.transact(() => {
    if (shared.length !== before.length) {
      // Somebody put in what is no text: positions no longer fit, so it is written anew.
      shared.delete(0, shared.length)
      shared.insert(0, after)
      return
    }
    const { index, removed, inserted } = changeBetween(before, after, caret)
    if (removed > 0) shared.delete(index, removed)
    if (inserted !== '') shared.insert(index, inserted)
  }, origin)
}
