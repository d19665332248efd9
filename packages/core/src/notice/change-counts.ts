import type { CommitmentList, ListedCommitment } from '../work/commitment-list'
import type { ChangeCounts } from './notice'

/** Whether a party keeps the promise, or is whom it is for. */
const concerns = (partyId: string, { commitment }: ListedCommitment): boolean =>
  commitment.partyId === partyId || (commitment.kind === 'deliver' && commitment.toPartyId === partyId)

const counted = (items: readonly ListedCommitment[]): ChangeCounts => {
  const count = (kind: ListedCommitment['became']['kind']) =>
    items.filter(({ became }) => became.kind === kind).length
  return {
    changed: count('changed'),
    moved: count('moved'),
    added: count('new'),
    cancelled: count('cancelled'),
  }
}

/** What the last agreed version changed for a party, its deliveries apart from the rest. */
export const changeCounts = (
  { items }: Pick<CommitmentList, 'items'>,
  partyId: string,
): { deliveries: ChangeCounts; others: ChangeCounts } => {
  const own = items.filter((each) => concerns(partyId, each))
  return {
    deliveries: counted(own.filter(({ commitment }) => commitment.kind === 'deliver')),
    others: counted(own.filter(({ commitment }) => commitment.kind !== 'deliver')),
  }
}
