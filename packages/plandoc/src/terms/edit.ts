import { isPrice } from '@rembuk/core/agreement/bounds'
import type { ScopeField } from '@rembuk/core/agreement/scope'
import type { AgreementTerms, Rupiah } from '@rembuk/core/agreement/terms'
import type { Day } from '@rembuk/core/calendar'
import { isLabel, isParagraph } from '@rembuk/core/label'
import { DomainError } from '@rembuk/core/refusal'
import type * as Y from 'yjs'
import { LOCAL_ORIGIN, writeKey, writeRootKey } from '../edit/write'
import { rootMap } from '../root-values'
import { isId } from '../roots'
import { fitsField, type TermsField, type TermsValue } from './fields'
import { termsRoots } from './roots'
import { splitText } from './split-text'

/** Every function here throws DomainError `bad-input` for a bad value; then nothing is written. */

const check = (field: string, holds: boolean): void => {
  if (!holds) throw new DomainError('bad-input', { fields: [field] })
}

/** Sets a single field or, with `undefined`, clears it. */
export const setTermsField = <F extends TermsField>(
  doc: Y.Doc,
  field: F,
  value: (TermsValue<F> & (string | number)) | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check(field, value === undefined || fitsField(field, value))
  writeRootKey(doc, termsRoots.terms, field, value, origin)
}

/** Sets from when to when the agreement holds, in one step; a day that is left out is cleared. */
export const setTerm = (
  doc: Y.Doc,
  { start, end }: { start?: Day; end?: Day },
  origin: unknown = LOCAL_ORIGIN,
): void =>
  doc.transact(() => {
    setTermsField(doc, 'start', start, origin)
    setTermsField(doc, 'end', end, origin)
  }, origin)

/** Says how a field of work is done. */
export const setScopeText = (
  doc: Y.Doc,
  field: ScopeField,
  text: string | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('scope', text === undefined || isParagraph(text))
  writeRootKey(doc, termsRoots.scope, field, text, origin)
}

/** Says whether a party does a field of work. */
export const setScopeParty = (
  doc: Y.Doc,
  { field, partyId, does }: { field: ScopeField; partyId: string; does: boolean },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('partyId', isId(partyId))
  writeRootKey(doc, termsRoots.scope, `${field}/${partyId}`, does || undefined, origin)
}

/** Sets the price of one base unit or, with `undefined`, takes it away. */
export const setPrice = (
  doc: Y.Doc,
  productId: string,
  rupiah: Rupiah | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('productId', isId(productId))
  check('price', rupiah === undefined || isPrice(rupiah))
  writeRootKey(doc, termsRoots.prices, productId, rupiah, origin)
}

/** Says what is expected of a product's quality. */
export const setQuality = (
  doc: Y.Doc,
  productId: string,
  text: string | undefined,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('productId', isId(productId))
  check('quality', text === undefined || isParagraph(text))
  writeRootKey(doc, termsRoots.quality, productId, text, origin)
}

/** Names who signs for a party, with their position, or takes them off with `undefined`. */
export const setSigner = (
  doc: Y.Doc,
  { partyId, personId, position }: { partyId: string; personId: string; position: string | undefined },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('partyId', isId(partyId))
  check('personId', isId(personId))
  check('position', position === undefined || isLabel(position))
  writeRootKey(doc, termsRoots.signers(partyId), personId, position, origin)
}

/** Sets one clause of a list (`rights`, `duties` of a party, `disputes`) or, with `undefined`, removes it. */
export const setClause = (
  doc: Y.Doc,
  { root, clauseId, text }: { root: string; clauseId: string; text: string | undefined },
  origin: unknown = LOCAL_ORIGIN,
): void => {
  check('clauseId', isId(clauseId))
  check('text', text === undefined || isParagraph(text))
  writeRootKey(doc, root, clauseId, text, origin)
}

const numbered = (index: number): string => `0${String(index).padStart(3, '0')}`

const writeClauses = (doc: Y.Doc, root: string, texts: readonly string[]): void => {
  for (const [index, text] of texts.entries()) {
    if (text !== '') writeKey(rootMap(doc, root), numbered(index), text)
  }
}

/** Fills a document of terms with those of a template, in one transaction. What it leaves empty stays as it is. */
export const startTerms = (doc: Y.Doc, terms: AgreementTerms, origin: unknown = LOCAL_ORIGIN): void =>
  doc.transact(() => {
    const fields: { [F in TermsField]?: TermsValue<F> } = {
      pattern: terms.pattern,
      activity: terms.activity || undefined,
      support: terms.support || undefined,
      start: terms.term.start,
      end: terms.term.end,
      renewal: terms.term.renewal || undefined,
      paymentDays: terms.payment.days,
      paymentMethod: terms.payment.method || undefined,
      earlyDays: terms.window.earlyDays,
      lateDays: terms.window.lateDays,
      split: splitText(terms.split),
      ending: terms.ending || undefined,
    }
    for (const [field, value] of Object.entries(fields)) {
      if (value !== undefined) writeKey(rootMap(doc, termsRoots.terms), field, value)
    }
    for (const [field, { partyIds, text }] of Object.entries(terms.scope)) {
      if (text !== '') writeKey(rootMap(doc, termsRoots.scope), field, text)
      for (const partyId of partyIds) writeKey(rootMap(doc, termsRoots.scope), `${field}/${partyId}`, true)
    }
    for (const { productId, rupiah } of terms.prices)
      writeKey(rootMap(doc, termsRoots.prices), productId, rupiah)
    for (const { productId, text } of terms.quality) {
      if (text !== '') writeKey(rootMap(doc, termsRoots.quality), productId, text)
    }
    for (const party of terms.parties) {
      for (const { personId, position } of party.signers) {
        writeKey(rootMap(doc, termsRoots.signers(party.partyId)), personId, position)
      }
      writeClauses(doc, termsRoots.rights(party.partyId), party.rights)
      writeClauses(doc, termsRoots.duties(party.partyId), party.duties)
    }
    writeClauses(doc, termsRoots.disputes, terms.disputes)
  }, origin)
