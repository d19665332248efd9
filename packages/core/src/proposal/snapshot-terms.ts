import { type Scope, type ScopeTerm, scopeFields } from '../agreement/scope'
import type { AgreementParty, AgreementTerms, SplitRule } from '../agreement/terms'
import { sortedBy } from './sorted-by'

const snapshotParty = ({ partyId, kind, name, signers, rights, duties }: AgreementParty): AgreementParty => ({
  partyId,
  kind,
  name,
  signers: sortedBy(signers, ({ personId }) => personId).map(({ personId, position }) => ({
    personId,
    position,
  })),
  rights: [...rights],
  duties: [...duties],
})

const snapshotScope = (scope: Scope): Scope =>
  Object.fromEntries(
    scopeFields.map((field): [string, ScopeTerm] => {
      const { partyIds, text } = scope[field]
      return [field, { partyIds: sortedBy(partyIds, (partyId) => partyId), text }]
    }),
  ) as Scope

const snapshotSplit = (split: SplitRule): SplitRule =>
  split.rule === 'priority' ? { rule: split.rule, partyIds: [...split.partyIds] } : { rule: split.rule }

/** The terms, frozen: known members only, everything without an order of its own sorted by id. */
export const snapshotTerms = (terms: AgreementTerms): AgreementTerms => {
  const { start, end, renewal } = terms.term
  return {
    pattern: terms.pattern,
    activity: terms.activity,
    parties: sortedBy(terms.parties, ({ partyId }) => partyId).map(snapshotParty),
    scope: snapshotScope(terms.scope),
    support: terms.support,
    term: { ...(start !== undefined && { start }), ...(end !== undefined && { end }), renewal },
    prices: sortedBy(terms.prices, ({ productId }) => productId).map(({ productId, rupiah }) => ({
      productId,
      rupiah,
    })),
    payment: { days: terms.payment.days, method: terms.payment.method },
    quality: sortedBy(terms.quality, ({ productId }) => productId).map(({ productId, text }) => ({
      productId,
      text,
    })),
    window: { earlyDays: terms.window.earlyDays, lateDays: terms.window.lateDays },
    split: snapshotSplit(terms.split),
    disputes: [...terms.disputes],
    ending: terms.ending,
  }
}
