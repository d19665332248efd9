import type { ParsedQuantity } from '@rembuk/core/quantity'
import type { Draft } from './drafts'
import type { UnknownUnit } from './typed-quantity'

/** A text that was refused, with what is wrong. */
export const draftOf = (
  text: string,
  refused: UnknownUnit | Extract<ParsedQuantity, { ok: false }>,
): Draft =>
  refused.fault === 'unit'
    ? { text, fault: 'unit', unit: { name: refused.unit, known: refused.known } }
    : { text, fault: refused.fault }
