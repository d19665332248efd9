import type { Plan } from '../plan/plan'
import { isPaymentDays, isPrice, isWindowDays } from './bounds'
import { scopeFields } from './scope'
import type { TermField } from './term-field'
import type { AgreementParty, AgreementTerms, Term } from './terms'

/** A field of the terms, with the party, product or field of work it lacks for where there are several, such as `price.emping`. */
export type Lack = TermField | `${TermField}.${string}`

const isBlank = (text: string): boolean => text.trim() === ''

const lackIf = (lacks: boolean, field: Lack): Lack[] => (lacks ? [field] : [])

const partyLacks = ({ partyId, name, signers, rights, duties }: AgreementParty): Lack[] => [
  ...lackIf(isBlank(name), `party.${partyId}`),
  ...lackIf(
    signers.some(({ position }) => isBlank(position)),
    `signer.${partyId}`,
  ),
  ...lackIf(rights.every(isBlank), `rights.${partyId}`),
  ...lackIf(duties.every(isBlank), `duties.${partyId}`),
]

const partiesLack = (parties: readonly AgreementParty[]): Lack[] => {
  const has = (kind: AgreementParty['kind']) => parties.some((party) => party.kind === kind)
  return [...lackIf(!has('cooperative') || !has('producer'), 'party'), ...parties.flatMap(partyLacks)]
}

const termLacks = ({ start, end }: Term): Lack[] => [
  ...lackIf(start === undefined, 'start'),
  ...lackIf(end === undefined || (start !== undefined && end < start), 'end'),
]

const scopeLacks = ({ scope, parties }: AgreementTerms): Lack[] =>
  scopeFields.flatMap((field) => {
    const { partyIds, text } = scope[field]
    const known = partyIds.every((partyId) => parties.some((party) => party.partyId === partyId))
    return lackIf(!known || (partyIds.length === 0 && isBlank(text)), `scope.${field}`)
  })

const productsLack = ({ prices, quality }: AgreementTerms, products: readonly { id: string }[]): Lack[] =>
  products.flatMap(({ id }) => [
    ...lackIf(!isPrice(prices.find(({ productId }) => productId === id)?.rupiah), `price.${id}`),
    ...lackIf(isBlank(quality.find(({ productId }) => productId === id)?.text ?? ''), `quality.${id}`),
  ])

const splitLacks = ({ split, parties }: AgreementTerms): Lack[] => {
  if (split.rule === 'proportional') return []
  const producers = parties.filter(({ kind }) => kind === 'producer')
  return lackIf(
    producers.some(({ partyId }) => !split.partyIds.includes(partyId)),
    'split',
  )
}

/**
 * What the terms still lack before they can be proposed together with a plan, in the order in which
 * they are written; nothing where they are whole. A field of work needs a party or, where it is no part of
 * the partnership, words that say so. Signers may be left out: then a party's admins sign. So may how the
 * term is renewed.
 */
export const checkTerms = (
  terms: AgreementTerms,
  { products }: { products: readonly Pick<Plan['products'][number], 'id'>[] },
): Lack[] => {
  const { payment, window } = terms
  return [
    ...lackIf(isBlank(terms.activity), 'activity'),
    ...partiesLack(terms.parties),
    ...scopeLacks(terms),
    ...lackIf(isBlank(terms.support), 'support'),
    ...termLacks(terms.term),
    ...productsLack(terms, products),
    ...lackIf(!isPaymentDays(payment.days), 'payment-days'),
    ...lackIf(isBlank(payment.method), 'payment-method'),
    ...lackIf(!isWindowDays(window.earlyDays) || !isWindowDays(window.lateDays), 'window'),
    ...splitLacks(terms),
    ...lackIf(terms.disputes.every(isBlank), 'disputes'),
    ...lackIf(isBlank(terms.ending), 'ending'),
  ]
}
