import { isPrice, MAX_CLAUSES, MAX_SIGNERS } from '@rembuk/core/agreement/bounds'
import { type Scope, scopeFields } from '@rembuk/core/agreement/scope'
import type { AgreementParty, AgreementTerms } from '@rembuk/core/agreement/terms'
import { isLabel, isParagraph } from '@rembuk/core/label'
import { MAX_PRODUCTS } from '@rembuk/core/plan/bounds'
import { type Fault, listFaults, type Report } from '../faults'
import { readEntries } from '../read-root'
import type { ReadableDoc } from '../readable'
import { isId } from '../roots'
import { fitsField, isTermsField, type TermsField, type TermsValue } from './fields'
import { isTermsRoot, termsRoots } from './roots'
import { parseSplitRule } from './split-text'

/** A party as its partnership knows it. */
export type KnownParty = Pick<AgreementParty, 'partyId' | 'kind' | 'name'>

type Fields = { [F in TermsField]?: TermsValue<F> }

const readFields = (doc: ReadableDoc, report: Report): Fields => {
  const read: Record<string, unknown> = {}
  for (const [key, value] of readEntries(doc, termsRoots.terms, report)) {
    if (!isTermsField(key)) report('unknown-key', termsRoots.terms, key)
    else if (!fitsField(key, value)) report('bad-value', termsRoots.terms, key)
    else read[key] = value
  }
  return read
}

/** Values under ids, by id. */
const readById = <T>(
  doc: ReadableDoc,
  root: string,
  max: number,
  isValue: (value: unknown) => value is T,
  report: Report,
): [string, T][] => {
  const read: [string, T][] = []
  for (const [id, value] of readEntries(doc, root, report)) {
    if (!isId(id)) report('unknown-key', root, id)
    else if (!isValue(value)) report('bad-value', root, id)
    else read.push([id, value])
  }
  read.sort(([a], [b]) => (a < b ? -1 : 1))
  const beyond = read[max]
  if (beyond) report('too-many', root, beyond[0])
  return read.slice(0, max)
}

const readClauses = (doc: ReadableDoc, root: string, report: Report): [string, string][] =>
  readById(doc, root, MAX_CLAUSES, isParagraph, report)

const textsOf = (clauses: [string, string][]): string[] => clauses.map(([, text]) => text)

const readScope = (doc: ReadableDoc, parties: readonly KnownParty[], report: Report): Scope => {
  const scope = Object.fromEntries(
    scopeFields.map((field) => [field, { partyIds: [], text: '' }]),
  ) as unknown as Scope
  for (const [key, value] of readEntries(doc, termsRoots.scope, report)) {
    const [name, partyId] = key.split('/')
    const field = scopeFields.find((known) => known === name)
    const isKnown = parties.some((party) => key === `${name}/${party.partyId}`)
    if (!field) report('unknown-key', termsRoots.scope, key)
    else if (key === field && isParagraph(value)) scope[field].text = value
    else if (partyId !== undefined && isKnown && value === true) scope[field].partyIds.push(partyId)
    else report(key === field || isKnown ? 'bad-value' : 'unknown-key', termsRoots.scope, key)
  }
  for (const field of scopeFields) scope[field].partyIds.sort()
  return scope
}

const readParty = (doc: ReadableDoc, party: KnownParty, report: Report): AgreementParty => ({
  ...party,
  signers: readById(doc, termsRoots.signers(party.partyId), MAX_SIGNERS, isLabel, report).map(
    ([personId, position]) => ({ personId, position }),
  ),
  rights: textsOf(readClauses(doc, termsRoots.rights(party.partyId), report)),
  duties: textsOf(readClauses(doc, termsRoots.duties(party.partyId), report)),
})

/**
 * The terms in a document, for the parties of its partnership: what is valid, and a list of what is
 * not. Never throws. Undefined terms where nobody has chosen a pattern yet, which begins them.
 */
export const readTerms = (
  doc: ReadableDoc,
  parties: readonly KnownParty[],
): { terms: AgreementTerms | undefined; faults: Fault[] } => {
  const { faults, report } = listFaults()
  for (const name of doc.share.keys()) if (!isTermsRoot(name)) report('unknown-root', name)
  const fields = readFields(doc, report)
  const prices = readById(doc, termsRoots.prices, MAX_PRODUCTS, isPrice, report)
  const quality = readById(doc, termsRoots.quality, MAX_PRODUCTS, isParagraph, report)
  const terms: Omit<AgreementTerms, 'pattern'> = {
    activity: fields.activity ?? '',
    parties: parties.map((party) => readParty(doc, party, report)),
    scope: readScope(doc, parties, report),
    support: fields.support ?? '',
    term: {
      ...(fields.start && { start: fields.start }),
      ...(fields.end && { end: fields.end }),
      renewal: fields.renewal ?? '',
    },
    prices: prices.map(([productId, rupiah]) => ({ productId, rupiah })),
    payment: { days: fields.paymentDays ?? 0, method: fields.paymentMethod ?? '' },
    quality: quality.map(([productId, text]) => ({ productId, text })),
    window: { earlyDays: fields.earlyDays ?? 0, lateDays: fields.lateDays ?? 0 },
    split: parseSplitRule(fields.split) ?? { rule: 'proportional' },
    disputes: textsOf(readClauses(doc, termsRoots.disputes, report)),
    ending: fields.ending ?? '',
  }
  return { terms: fields.pattern && { pattern: fields.pattern, ...terms }, faults }
}
