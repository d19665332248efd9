import { notesText, writeNotes } from '@rembuk/plandoc/meeting/notes'
import { meetingRootType } from '@rembuk/plandoc/meeting/roots'
import { isPlanRoot } from '@rembuk/plandoc/roots'
import type { DocumentSchema } from '@rembuk/sync/server/ports'
import type * as Y from 'yjs'
import type { Random } from './random'

/** What people write in one run. */
export interface Written {
  /** A mark that nobody writes twice, put into the document; undefined where the edit left none. */
  edit(doc: Y.Doc, nextMark: () => number): string | undefined
  /** Whether a mark is in a document, or was taken out by somebody on purpose. */
  keeps(doc: Y.Doc, mark: string): boolean
  /** Everything in it that is compared. */
  contents(doc: Y.Doc): unknown
  documentId: string
  schema: DocumentSchema
}

const CONTESTED = ['2026-11-23', '2026-11-30']

const mapsOf = (doc: Y.Doc, roots: readonly string[]) =>
  Object.fromEntries(roots.map((root) => [root, Object.fromEntries([...doc.getMap(root)].sort())]))

/** Cells of a plan, some of them wanted by everybody. */
export const plan = (dice: Random): Written => {
  const roots = ['demand/emping', 'production/emping/limpung']
  return {
    documentId: 'p.plan.1',
    schema: { rootType: (name) => (isPlanRoot(name) ? 'map' : undefined), hasTexts: false },
    contents: (doc) => mapsOf(doc, roots),
    keeps: (doc, cell) => doc.getMap(roots[0]).has(cell),
    edit: (doc, nextMark) => {
      const line = doc.getMap(dice.pick(roots))
      if (dice.chance(0.4)) {
        const day = dice.pick(CONTESTED)
        if (dice.chance(0.2)) line.delete(day)
        else line.set(day, dice.below(1000))
        return undefined
      }
      const cell = `cell-${nextMark()}`
      doc.getMap(roots[0]).set(cell, dice.below(1000))
      return cell
    },
  }
}

const ITEM = 'harga'
const marks = /‹\d+›/gu

/** Notes into which everybody types words of their own, anywhere, and out of which they take others'. */
export const notes = (dice: Random): Written => {
  const roots = ['agenda', 'meeting']
  const takenOut = new Set<string>()
  const textOf = (doc: Y.Doc) => notesText(doc, ITEM).toString()
  return {
    documentId: 'p.meeting.1',
    schema: { rootType: meetingRootType, hasTexts: true },
    contents: (doc) => ({ ...mapsOf(doc, roots), notes: textOf(doc) }),
    keeps: (doc, mark) => takenOut.has(mark) || textOf(doc).split(mark).length === 2,
    edit: (doc, nextMark) => {
      if (dice.chance(0.15)) {
        doc.getMap(dice.pick(roots)).set(dice.pick(CONTESTED), dice.below(1000))
        return undefined
      }
      const before = textOf(doc)
      const words = [...before.matchAll(marks)]
      const word = words.length > 0 ? dice.pick(words) : undefined
      if (word && dice.chance(0.2)) {
        takenOut.add(word[0])
        const caret = word.index
        writeNotes(doc, { itemId: ITEM, text: before.replace(word[0], ''), caret })
        return undefined
      }
      const mark = `‹${nextMark()}›`
      const at = word?.index ?? 0
      const text = before.slice(0, at) + mark + before.slice(at)
      writeNotes(doc, { itemId: ITEM, text, caret: at + mark.length })
      return mark
    },
  }
}
