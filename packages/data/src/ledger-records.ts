import type { LedgerHead, LedgerRecord } from '@rembuk/usecases/ports/ledger'

/** Records of one append: with the ids and the head they stay below what one transaction may hold. */
const MOST_RECORDS = 20

/** Throws RangeError where the records do not follow the head. */
export const checkRecords = (head: LedgerHead, records: readonly LedgerRecord[]): void => {
  if (records.length === 0 || records.length > MOST_RECORDS) {
    throw new RangeError(`an append has 1 to ${MOST_RECORDS} records`)
  }
  if (!records.every(({ n }, index) => n === head.n + index + 1)) {
    throw new RangeError('records must be numbered on from the head')
  }
}
