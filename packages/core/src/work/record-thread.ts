import type { WorkData, WorkEntry } from './work-data'

/** What is said of a receipt or a payment: that it is right or not, or anything else. */
export type Said = WorkEntry & {
  data:
    | Extract<WorkData, { kind: 'remarked' }>
    | (Extract<WorkData, { kind: 'reported' }> & { report: { kind: 'confirmed' | 'disputed'; of: string } })
}

/**
 * How a dispute about a receipt or a payment stands:
 * - 'open': somebody says that it is not right
 * - 'corrected': it was replaced, or paid once more, and the other side has not answered yet
 * - 'accepted': the other side said that the correction is right
 * - 'withdrawn': who disputed it says that it is right after all
 */
export type DisputeStatus = 'open' | 'corrected' | 'accepted' | 'withdrawn'

export interface RecordThread {
  /** In the server's order. */
  said: Said[]
  /** Absent where nobody disputes it. */
  dispute?: DisputeStatus
}

const isOf =
  (recordId: string) =>
  (entry: WorkEntry): entry is Said => {
    const { data } = entry
    if (data.kind === 'remarked') return data.of === recordId
    return (
      data.kind === 'reported' &&
      (data.report.kind === 'confirmed' || data.report.kind === 'disputed') &&
      data.report.of === recordId
    )
  }

const verdictOf = ({ data }: Said): 'confirmed' | 'disputed' | undefined =>
  data.kind === 'reported' ? data.report.kind : undefined

/** What puts a record right: the receipt that replaces it, or of a payment the next one after the dispute. */
const correctionOf = (
  record: WorkEntry,
  disputedAt: number,
  entries: readonly WorkEntry[],
): WorkEntry | undefined => {
  const { data } = record
  if (data.kind !== 'reported') return undefined
  return entries.find(({ n, data: other }) => {
    if (other.kind !== 'reported' || other.commitmentId !== data.commitmentId) return false
    return data.report.kind === 'paid'
      ? other.report.kind === 'paid' && n > disputedAt
      : other.report.kind === 'received' && other.report.replaces === record.id
  })
}

/**
 * What was said of one receipt or payment, and how a dispute about it stands. `entries` are all that count,
 * in the server's order; those that were taken without effect are to be left out.
 */
export const recordThread = (record: WorkEntry, entries: readonly WorkEntry[]): RecordThread => {
  const said = entries.filter(isOf(record.id))
  const disputed = said.find((each) => verdictOf(each) === 'disputed')
  if (!disputed) return { said }
  const last = said.findLast((each) => verdictOf(each) !== undefined)
  if (last && verdictOf(last) === 'confirmed') return { said, dispute: 'withdrawn' }
  const correction = correctionOf(record, disputed.n, entries)
  if (!correction) return { said, dispute: 'open' }
  const isAccepted = entries.some(
    ({ data }) =>
      data.kind === 'reported' && data.report.kind === 'confirmed' && data.report.of === correction.id,
  )
  return { said, dispute: isAccepted ? 'accepted' : 'corrected' }
}
