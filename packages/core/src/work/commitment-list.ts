import type { Commitment, PlanCommitment } from '../commitment/commitment'
import { reviseCommitments } from '../commitment/revise-commitments'
import { soonestFirst } from '../commitment/soonest-first'
import type { Snapshot } from '../proposal/snapshot'
import { type Goods, goodsOf } from './goods'

/** What the last agreed version made of a promise. */
export type Became =
  | { kind: 'kept' }
  | { kind: 'new' }
  | { kind: 'changed'; from: PlanCommitment }
  /** To another day. */
  | { kind: 'moved'; from: PlanCommitment }
  | { kind: 'cancelled' }

export interface ListedCommitment {
  commitment: Commitment
  became: Became
  /** The ids that it had in earlier versions, before it was moved; absent where it never was. */
  formerly?: string[]
}

/** All promises of a partnership as of an agreed version, the fulfilled ones among them, and what they are about. */
export interface CommitmentList extends Goods {
  /** From 1. */
  version: number
  items: ListedCommitment[]
}

/** The list before anything was agreed. */
export const emptyList: CommitmentList = { version: 0, items: [], products: {}, materials: {} }

/**
 * The list after a newly agreed version, the soonest due first. What is fulfilled or has begun to be
 * stays as it was promised; what an earlier version cancelled drops out. Every other promise says
 * whether it was kept, changed, moved, cancelled or is new.
 */
export const nextList = (
  before: CommitmentList | undefined,
  begunIds: ReadonlySet<string>,
  agreed: Snapshot,
): CommitmentList => {
  const listed = before?.items ?? []
  const isKept = ({ commitment }: ListedCommitment) => begunIds.has(commitment.id)
  const former = new Map<string, string[]>()
  for (const { commitment, formerly } of listed) if (formerly) former.set(commitment.id, formerly)
  const formerlyOf = ({ id }: Commitment, became: Became): Pick<ListedCommitment, 'formerly'> | undefined => {
    const ids =
      became.kind === 'moved'
        ? [...(former.get(became.from.id) ?? []), became.from.id]
        : (former.get(id) ?? [])
    const others = ids.filter((each) => each !== id)
    return others.length > 0 ? { formerly: others } : undefined
  }
  const item = (commitment: Commitment, became: Became): ListedCommitment => ({
    commitment,
    became,
    ...formerlyOf(commitment, became),
  })
  const fulfilled = listed.filter(isKept).map(({ commitment }) => item(commitment, { kind: 'kept' }))
  const open = listed.filter((each) => !isKept(each) && each.became.kind !== 'cancelled')
  const revision = reviseCommitments(
    open.map(({ commitment }) => commitment),
    begunIds,
    agreed,
  )
  const items = [
    ...fulfilled,
    ...revision.kept.map((commitment) => item(commitment, { kind: 'kept' })),
    ...revision.changed.map(({ from, to }) => item(to, { kind: 'changed', from })),
    ...revision.moved.map(({ from, to }) => item(to, { kind: 'moved', from })),
    ...revision.cancelled.map((commitment) => item(commitment, { kind: 'cancelled' })),
    ...revision.added.map((commitment) => item(commitment, { kind: 'new' })),
  ]
  return {
    version: (before?.version ?? 0) + 1,
    items: soonestFirst(items, ({ commitment }) => commitment),
    ...goodsOf(agreed, before),
  }
}
