import type { AgreementTerms } from '../agreement/terms'

/** Who receives what the producers deliver and pays for it: the first cooperative by id; undefined where there is none. */
export const receiverOf = ({ parties }: Pick<AgreementTerms, 'parties'>): string | undefined =>
  parties
    .filter(({ kind }) => kind === 'cooperative')
    .map(({ partyId }) => partyId)
    .sort()[0]

/**
 * Who fetches a producer's deliveries, by the scope of the agreement: nobody where the producer is among
 * those who do the transport or no party is named, as it then brings them itself; otherwise the
 * receiver where it is named, or the first one that is.
 */
export const collectorOf = (
  terms: Pick<AgreementTerms, 'parties' | 'scope'>,
  producerId: string,
): string | undefined => {
  const carriers = terms.scope.transport.partyIds
  if (carriers.includes(producerId)) return undefined
  return carriers.find((partyId) => partyId === receiverOf(terms)) ?? [...carriers].sort()[0]
}
