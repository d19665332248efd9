import type { Cause } from '../due'
import { peopleOf } from '../standing'
import { aboutDelivery } from './about-delivery'

/** A receipt or a payment asks the producer whether it is right, until they have said so. */
export const answerWanted: Cause = (standing) =>
  [...standing.state.deliveries.values()].flatMap((realisation) => {
    const { receipts, payments, line } = realisation
    const open = [
      ...receipts.map((receipt) => ({ ...receipt, what: 'receipt' as const })),
      ...payments.map((payment) => ({ ...payment, what: 'payment' as const })),
    ].filter(({ verdict }) => verdict.kind === 'open')
    return open.flatMap(({ id, at, what }) =>
      peopleOf(standing, line.deliver.partyId).map((personId) => ({
        personId,
        id: `answer.${id}`,
        at,
        cause: { kind: 'answer' as const, ...aboutDelivery(standing, realisation), what },
      })),
    )
  })
