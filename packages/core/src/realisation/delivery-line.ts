import type {
  CollectCommitment,
  Commitment,
  DeliverCommitment,
  PayCommitment,
} from '../commitment/commitment'
import { commitmentId } from '../commitment/commitment-id'

/** One agreed delivery with what it makes each side owe. */
export interface DeliveryLine {
  deliver: DeliverCommitment
  /** Where somebody fetches it. */
  collect?: CollectCommitment
  /** Where it has a price. */
  pay?: PayCommitment
}

/** Every delivery among the commitments, with its collection and its payment, in the order of the deliveries. */
export const deliveryLines = (commitments: readonly Commitment[]): DeliveryLine[] => {
  const collects = new Map<string, CollectCommitment>()
  const pays = new Map<string, PayCommitment>()
  for (const commitment of commitments)
    if (commitment.kind === 'collect') collects.set(commitment.id, commitment)
    else if (commitment.kind === 'pay') pays.set(commitment.id, commitment)
  return commitments.flatMap((deliver) => {
    if (deliver.kind !== 'deliver') return []
    const { productId, partyId, planDay } = deliver
    const collect = collects.get(commitmentId.collect(productId, partyId, planDay))
    const pay = pays.get(commitmentId.pay(productId, partyId, planDay))
    return [{ deliver, ...(collect && { collect }), ...(pay && { pay }) }]
  })
}
