import type { Day } from '../../calendar'
import { endOf } from '../../local-time'
import { duesOf, unpaid } from '../../realisation/dues'
import type { ListedCommitment } from '../../work/commitment-list'
import { deliveryIdOf, type WorkState } from '../../work/work-state'
import type { Cause } from '../due'
import { peopleOf } from '../standing'

/** Who has something left to do, and the last day on which it is on time. */
interface Owed {
  partyId: string
  dueDay: Day
}

/** What is left of a promise. Goods on the way are the receiver's turn, not late. */
const owed = ({ commitment, became }: ListedCommitment, { deliveries, done }: WorkState): Owed[] => {
  if (became.kind === 'cancelled') return []
  const { kind, id, partyId, dueDay } = commitment
  if (kind === 'follow-up') return []
  if (kind === 'produce' || kind === 'order') return done.has(id) ? [] : [{ partyId, dueDay }]
  const realisation = deliveries.get(deliveryIdOf(commitment) ?? '')
  if (!realisation || kind === 'collect') return []
  if (kind === 'pay')
    return duesOf(realisation)
      .filter((due) => unpaid(due) > 0)
      .map((due) => ({ partyId, dueDay: due.dueDay }))
  const { open, inTransit, line } = realisation
  const carrierId = line.collect?.partyId ?? partyId
  return open > inTransit ? [{ partyId: carrierId, dueDay: line.deliver.window.to }] : []
}

/** What was promised in meetings and is neither done nor dropped. */
const owedFollowUps = ({ followUps, done }: WorkState): Owed[] =>
  [...followUps.values()]
    .filter(({ commitment, dropped }) => !dropped && !done.has(commitment.id))
    .map(({ commitment }) => commitment)

/**
 * A day on which a party's promises were due tells its people when it is over and some of them are not
 * kept; one notice for a day, however many they are.
 */
export const promiseLate: Cause = (standing) => {
  const { list, state, timeZone } = standing
  const days = new Map<string, Set<Day>>()
  const promises = [...list.items.flatMap((listed) => owed(listed, state)), ...owedFollowUps(state)]
  for (const { partyId, dueDay } of promises) days.set(partyId, (days.get(partyId) ?? new Set()).add(dueDay))
  return [...days].flatMap(([partyId, dueDays]) =>
    [...dueDays].flatMap((day) => {
      const at = endOf(day, timeZone)
      return peopleOf(standing, partyId).map((personId) => ({
        personId,
        id: `late.${day}`,
        at,
        cause: { kind: 'late' as const, day },
      }))
    }),
  )
}
