import { scopeFields } from '../agreement/scope'
import type { AgreementParty, AgreementTerms } from '../agreement/terms'
import type { TermEntry } from './entry'

type TextKind = 'activity' | 'support' | 'renewal' | 'payment-method' | 'ending'

const textEntry = (kind: TextKind, value: string): TermEntry[] => (value === '' ? [] : [{ kind, value }])

const partyEntries = ({ partyId, kind, name, signers, rights, duties }: AgreementParty): TermEntry[] => [
  { kind: 'party', partyId, value: { kind, name } },
  ...signers.map(
    ({ personId, position }): TermEntry => ({ kind: 'signer', partyId, personId, value: position }),
  ),
  ...(rights.length === 0 ? [] : [{ kind: 'rights' as const, partyId, value: rights }]),
  ...(duties.length === 0 ? [] : [{ kind: 'duties' as const, partyId, value: duties }]),
]

/** Everything that the terms of a snapshot say, entry by entry; what is empty has none. */
export const termEntries = (terms: AgreementTerms): TermEntry[] => {
  const { start, end, renewal } = terms.term
  return [
    { kind: 'pattern', value: terms.pattern },
    ...textEntry('activity', terms.activity),
    ...terms.parties.flatMap(partyEntries),
    ...scopeFields.flatMap((field): TermEntry[] => {
      const value = terms.scope[field]
      return value.partyIds.length === 0 && value.text === '' ? [] : [{ kind: 'scope', field, value }]
    }),
    ...textEntry('support', terms.support),
    ...(start === undefined ? [] : [{ kind: 'start' as const, value: start }]),
    ...(end === undefined ? [] : [{ kind: 'end' as const, value: end }]),
    ...textEntry('renewal', renewal),
    ...terms.prices.map(({ productId, rupiah }): TermEntry => ({ kind: 'price', productId, value: rupiah })),
    { kind: 'payment-days', value: terms.payment.days },
    ...textEntry('payment-method', terms.payment.method),
    ...terms.quality.map(({ productId, text }): TermEntry => ({ kind: 'quality', productId, value: text })),
    { kind: 'window', value: terms.window },
    { kind: 'split', value: terms.split },
    ...(terms.disputes.length === 0 ? [] : [{ kind: 'disputes' as const, value: terms.disputes }]),
    ...textEntry('ending', terms.ending),
  ]
}
