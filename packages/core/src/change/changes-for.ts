import type { Change } from './change'
import { concerns } from './concerns'
import type { Interest } from './interest'

/** What a group of changes is about. The price and quality of a product stand with the product. */
export type ChangeSubject =
  | { kind: 'product'; productId: string }
  | { kind: 'material'; materialId: string }
  | { kind: 'capacity'; partyId: string }
  /** The period, the working calendar and the thresholds. */
  | { kind: 'plan' }
  | { kind: 'terms' }

export interface ChangeGroup {
  subject: ChangeSubject
  /** Whether the product, material or capacity is new or gone as a whole. */
  status: 'new' | 'gone' | 'changed'
  /** What concerns the reader's party. */
  mine: Change[]
  others: Change[]
}

const subjectOf = (change: Change): ChangeSubject => {
  if ('productId' in change) return { kind: 'product', productId: change.productId }
  if ('materialId' in change) return { kind: 'material', materialId: change.materialId }
  switch (change.kind) {
    case 'capacity':
    case 'available':
      return { kind: 'capacity', partyId: change.partyId }
    case 'period':
    case 'workdays':
    case 'closure':
    case 'thresholds':
      return { kind: 'plan' }
    default:
      return { kind: 'terms' }
  }
}

const keyOf = (subject: ChangeSubject): string => Object.values(subject).join('\n')

const statusBy = (change: Change): ChangeGroup['status'] => {
  const isWhole = change.kind === 'product' || change.kind === 'material' || change.kind === 'capacity'
  if (!isWhole || (change.from !== undefined && change.to !== undefined)) return 'changed'
  return change.from === undefined ? 'new' : 'gone'
}

/**
 * The changes grouped by what they are about, each in exactly one group; first the groups that hold
 * something of the reader's party, otherwise in the order in which they came. Who reads for no party
 * finds nothing under `mine`.
 */
export const changesFor = (interest: Interest | undefined, changes: readonly Change[]): ChangeGroup[] => {
  const groups = new Map<string, ChangeGroup>()
  for (const change of changes) {
    const subject = subjectOf(change)
    const key = keyOf(subject)
    const group = groups.get(key) ?? { subject, status: 'changed', mine: [], others: [] }
    groups.set(key, group)
    if (interest && concerns(change, interest)) group.mine.push(change)
    else group.others.push(change)
    if (group.status === 'changed') group.status = statusBy(change)
  }
  return [...groups.values()].sort((a, b) => Number(b.mine.length > 0) - Number(a.mine.length > 0))
}
