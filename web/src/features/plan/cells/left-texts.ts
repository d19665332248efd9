import type { Trace } from '../../../live/undo-traces'
import type { Draft, Drafts } from './drafts'

/**
 * Keeps texts that could not be written with their cells, as something that undo takes back: a text that has
 * been changed or given up meanwhile is passed over.
 */
export const leftTexts = (drafts: Drafts, texts: readonly (readonly [string, Draft])[]): Trace => {
  const standing = () => texts.filter(([cell, draft]) => drafts.of(cell) === draft)
  drafts.keep(texts)
  return {
    takeBack() {
      const taken = standing().map(([cell]) => cell)
      drafts.drop(taken)
      return taken.length > 0
    },
    bringBack: () => drafts.keep(texts.filter(([cell]) => drafts.of(cell) === undefined)),
    stands: () => standing().length > 0,
  }
}
