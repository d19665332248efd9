import type { DeliverCommitment, PlanCommitment } from './commitment'
import { commitmentId } from './commitment-id'
import { type Move, pairMoves } from './pair-moves'

/** A promise that holds for another day than before. */
export type MovedCommitment = Move<PlanCommitment, PlanCommitment>

const isDelivery = (commitment: PlanCommitment): commitment is DeliverCommitment =>
  commitment.kind === 'deliver'

const followers = ['collect', 'pay'] as const

const idAs = (
  kind: 'deliver' | 'collect' | 'pay',
  { productId, partyId, planDay }: DeliverCommitment,
): string => commitmentId[kind](productId, partyId, planDay)

/**
 * Which of the promises that would be cancelled are kept on another day: deliveries of the same product
 * and quantity from the same producer to the same receiver, as `pairMoves` finds them, each with its
 * collection and its payment where it has them before and after. None of which anything has begun.
 */
export const moveCommitments = (
  cancelled: readonly PlanCommitment[],
  added: readonly PlanCommitment[],
  begunIds: ReadonlySet<string>,
): MovedCommitment[] => {
  const isUntouched = (delivery: DeliverCommitment): boolean =>
    !followers.some((kind) => begunIds.has(idAs(kind, delivery)))
  const moves = pairMoves(
    cancelled.filter(isDelivery).filter(isUntouched),
    added.filter(isDelivery).filter(isUntouched),
    ({ productId, partyId, toPartyId, quantity, planDay }) => ({
      line: [productId, partyId, toPartyId, quantity].join('\n'),
      day: planDay,
    }),
  )
  if (moves.length === 0) return []
  const gone = new Map(cancelled.map((each) => [each.id, each]))
  const come = new Map(added.map((each) => [each.id, each]))
  return moves.flatMap((move): MovedCommitment[] => [
    move,
    ...followers.flatMap((kind) => {
      const [from, to] = [gone.get(idAs(kind, move.from)), come.get(idAs(kind, move.to))]
      return from && to ? [{ from, to }] : []
    }),
  ])
}
