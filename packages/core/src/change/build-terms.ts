import { emptyScope } from '../agreement/scope'
import type { AgreementParty, AgreementTerms } from '../agreement/terms'
import { sortedBy } from '../proposal/sorted-by'
import type { TermEntry } from './entry'

const partiesOf = (entries: readonly TermEntry[]): AgreementParty[] => {
  const parties = new Map<string, AgreementParty>()
  for (const entry of entries)
    if (entry.kind === 'party')
      parties.set(entry.partyId, {
        partyId: entry.partyId,
        ...entry.value,
        signers: [],
        rights: [],
        duties: [],
      })
  for (const entry of entries) {
    if (entry.kind !== 'signer' && entry.kind !== 'rights' && entry.kind !== 'duties') continue
    const party = parties.get(entry.partyId)
    if (!party) throw new RangeError('an entry about no party')
    if (entry.kind === 'signer') party.signers.push({ personId: entry.personId, position: entry.value })
    else party[entry.kind] = entry.value
  }
  return sortedBy([...parties.values()], ({ partyId }) => partyId).map((party) => ({
    ...party,
    signers: sortedBy(party.signers, ({ personId }) => personId),
  }))
}

/**
 * The terms that say exactly these entries: the inverse of `termEntries`. Throws RangeError where
 * pattern, days of payment, window or split lack, or an entry is about no party.
 */
export const buildTerms = (entries: readonly TermEntry[]): AgreementTerms => {
  const always: Partial<Pick<AgreementTerms, 'pattern' | 'window' | 'split'>> = {}
  let paymentDays: number | undefined
  const terms: Omit<AgreementTerms, keyof typeof always> = {
    activity: '',
    parties: partiesOf(entries),
    scope: emptyScope(),
    support: '',
    term: { renewal: '' },
    prices: [],
    payment: { days: 0, method: '' },
    quality: [],
    disputes: [],
    ending: '',
  }
  for (const entry of entries)
    switch (entry.kind) {
      case 'party':
      case 'signer':
      case 'rights':
      case 'duties':
        break
      case 'pattern':
        always.pattern = entry.value
        break
      case 'window':
        always.window = entry.value
        break
      case 'split':
        always.split = entry.value
        break
      case 'activity':
      case 'support':
      case 'ending':
        terms[entry.kind] = entry.value
        break
      case 'disputes':
        terms.disputes = entry.value
        break
      case 'scope':
        terms.scope[entry.field] = entry.value
        break
      case 'start':
      case 'end':
        terms.term[entry.kind] = entry.value
        break
      case 'renewal':
        terms.term.renewal = entry.value
        break
      case 'price':
        terms.prices.push({ productId: entry.productId, rupiah: entry.value })
        break
      case 'quality':
        terms.quality.push({ productId: entry.productId, text: entry.value })
        break
      case 'payment-days':
        paymentDays = entry.value
        break
      case 'payment-method':
        terms.payment.method = entry.value
        break
    }
  const { pattern, window, split } = always
  if (!pattern || !window || !split || paymentDays === undefined)
    throw new RangeError('terms without what all terms have')
  return {
    ...terms,
    pattern,
    window,
    split,
    prices: sortedBy(terms.prices, ({ productId }) => productId),
    payment: { ...terms.payment, days: paymentDays },
    quality: sortedBy(terms.quality, ({ productId }) => productId),
  }
}
