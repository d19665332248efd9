import { isInvited } from '@rembuk/core/meeting/invitation'
import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'
import { readMeetings } from './meeting-ledger'

/**
 * Whether a facilitator sits in the partnership's meeting with that number by invitation. As only the
 * ledger says so, it is read as a whole: what is taken back there counts at once.
 */
export const attends = async (
  deps: Pick<Deps, 'ledger'>,
  { partnershipId, personId }: Pick<Membership, 'partnershipId' | 'personId'>,
  number: number,
): Promise<boolean> => {
  const state = await readMeetings(deps, partnershipId)
  return isInvited(state, personId, state.numbers.get(number) ?? '')
}
