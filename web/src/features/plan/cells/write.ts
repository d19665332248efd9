import type { Day } from '@rembuk/core/calendar'
import type { Thousandths } from '@rembuk/core/quantity'
import { DomainError } from '@rembuk/core/refusal'
import { setWeekDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setLineKey } from '@rembuk/plandoc/edit/line-key'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type { InputLine } from '@rembuk/plandoc/line'
import type * as Y from 'yjs'
import type { Desk } from './desk'
import { draftOf } from './draft-of'
import type { Draft } from './drafts'
import { leftTexts } from './left-texts'
import { cellKey } from './lines'
import { MOST_AT_ONCE } from './most-at-once'
import { readTyped } from './typed-quantity'

/** One cell that people fill in. */
export interface Target {
  line: InputLine
  monday: Day
}

const writeQuantity = (doc: Y.Doc, { line, monday }: Target, quantity: Thousandths | undefined): void => {
  if (line.kind === 'delivery') setWeekDelivery(doc, line.productId, line.partyId, monday, quantity)
  else setLineKey(doc, line, monday, quantity)
}

/** Writes one text as a quantity of its product; an empty one clears the cell. Answers with what is wrong, if anything. */
const writeText = (desk: Desk, target: Target, text: string): Draft | undefined => {
  const parsed = readTyped(text, desk.product(target.line.productId))
  if (!parsed.ok && parsed.fault !== 'empty') return draftOf(text, parsed)
  try {
    writeQuantity(desk.doc, target, parsed.ok ? parsed.quantity : undefined)
    return undefined
  } catch (thrown) {
    if (thrown instanceof DomainError) return { text, fault: 'deliveries' }
    throw thrown
  }
}

/** A text for a cell. */
export interface Entry {
  target: Target
  text: string
}

export interface Written {
  count: number
  /** Cells whose text could not be written; they keep it as a draft. */
  refused: number
}

/** What `Desk.write` does and says. */
export const writeTexts = (desk: Desk, entries: readonly Entry[], onlyAsFirst = false): Written => {
  const written: string[] = []
  const refused: [string, Draft][] = []
  const write = ({ target, text }: Entry): void => {
    if (onlyAsFirst && written.length === 0 && refused.length > 0) return
    const cell = cellKey(target.line, target.monday)
    const draft = writeText(desk, target, text)
    if (draft) refused.push([cell, draft])
    else written.push(cell)
  }
  desk.undo.asOne(() => {
    for (let from = 0; from < entries.length; from += MOST_AT_ONCE)
      desk.doc.transact(() => entries.slice(from, from + MOST_AT_ONCE).forEach(write), LOCAL_ORIGIN)
    desk.drafts.drop(written)
    return refused.length > 0 ? leftTexts(desk.drafts, refused) : undefined
  })
  return { count: written.length, refused: refused.length }
}
