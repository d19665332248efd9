import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { entryOf, type Sha256 } from '../ledger/entry'
import { type Altered, firstAltered } from '../ledger/verify'
import type { LedgerRecord } from '../ports/ledger'
import { type Agreed, type AgreementData, agreementLedgerId } from './agreement-data'
import { isMinor } from './next-version'

/** An exported agreement: what `agreementFile` gives. */
export interface AgreementFile {
  format: 'rembuk-agreement-1'
  ledgerId: string
  version: number
  records: LedgerRecord[]
  /** Canonical snapshots by hash. */
  snapshots: Record<string, string>
}

/** Why a file does not prove its agreement. `record` counts the file's records from 1. */
export type FileFault =
  | { is: 'record-altered'; record: number; why: Altered['why'] }
  /** The contents of this version have another hash than the one that was agreed. */
  | { is: 'contents-altered'; version: number; record: number }
  | { is: 'contents-missing'; version: number; record: number }
  /** A version does not follow on the one before it, or needed consent and did not have it of all. */
  | { is: 'version-broken'; version: number; record: number }
  /** The file ends with something else than the agreement that it is said to be of. */
  | { is: 'not-this-version'; version: number }
  /** Contents that no version names. */
  | { is: 'foreign-contents'; hash: string }

/** What a sound file proves. */
export interface ProvenVersion {
  version: number
  hash: string
  /** Server time, milliseconds since 1970. */
  at: number
}

type AgreedRecord = Agreed & { record: number; at: number }

const agreedRecords = (records: readonly LedgerRecord[]): AgreedRecord[] =>
  records.flatMap((record) => {
    const { data, at, n } = entryOf<AgreementData>(record)
    return data.kind === 'agreed' ? [{ ...data, record: n, at }] : []
  })

/** Whether every party of the proposal stood by its consent to these very contents when it was agreed. */
const isConsented = (records: readonly LedgerRecord[], agreed: AgreedRecord): boolean => {
  const before = records.slice(0, agreed.record - 1).map((record) => entryOf<AgreementData>(record))
  const proposed = before.find(({ id }) => id === agreed.proposalId)?.data
  if (proposed?.kind !== 'proposed' || proposed.snapshotHash !== agreed.snapshotHash) return false
  return proposed.signers.every(({ partyId, personIds }) => {
    const last = before.findLast(
      ({ by, data }) =>
        data.kind === 'answered' && data.proposalId === agreed.proposalId && by.partyId === partyId,
    )
    return (
      last?.data.kind === 'answered' &&
      last.data.stance.kind === 'consent' &&
      last.data.snapshotHash === agreed.snapshotHash &&
      personIds.includes(last.by.personId)
    )
  })
}

/** Whether a version changes nothing that needs consent. */
const isMinorStep = (snapshots: AgreementFile['snapshots'], before: Agreed, after: Agreed): boolean => {
  try {
    const [from, to] = [before, after].map(({ snapshotHash }) => JSON.parse(snapshots[snapshotHash] ?? ''))
    return isMinor(from as Snapshot, to as Snapshot)
  } catch {
    return false
  }
}

const partnershipOf = (text: string): unknown => {
  try {
    return (JSON.parse(text) as { partnershipId?: unknown } | null)?.partnershipId
  } catch {
    return undefined
  }
}

const versionFault = (
  sha256: Sha256,
  { ledgerId, records, snapshots }: AgreementFile,
  agreed: AgreedRecord,
  before: AgreedRecord | undefined,
): FileFault | undefined => {
  const { version, record, snapshotHash, previousHash } = agreed
  const follows = version === (before?.version ?? 0) + 1 && previousHash === (before?.snapshotHash ?? '')
  const isTold = before !== undefined && agreed.minor && isMinorStep(snapshots, before, agreed)
  if (!follows || !(isTold || isConsented(records, agreed))) return { is: 'version-broken', version, record }
  const text = snapshots[snapshotHash]
  if (text === undefined) return { is: 'contents-missing', version, record }
  const isOwn = agreementLedgerId(String(partnershipOf(text))) === ledgerId
  return sha256(text) === snapshotHash && isOwn ? undefined : { is: 'contents-altered', version, record }
}

/**
 * Whether an exported agreement is as it was agreed: every record has its hash and names the one before;
 * each version follows on the one before, was consented to by a signer of every party, and its contents
 * have the agreed hash. The first fault, or what is proven, the oldest version first. It shows that
 * nothing in the file was altered, not who wrote it: for that the check code is compared.
 */
export const verifyFile = (
  sha256: Sha256,
  file: AgreementFile,
): { fault: FileFault } | { proven: ProvenVersion[] } => {
  const altered = firstAltered(sha256, file.ledgerId, file.records)
  if (altered) return { fault: { is: 'record-altered', record: altered.n, why: altered.why } }
  const agreed = agreedRecords(file.records)
  for (const [index, version] of agreed.entries()) {
    const fault = versionFault(sha256, file, version, agreed[index - 1])
    if (fault) return { fault }
  }
  const last = agreed.at(-1)
  if (last?.version !== file.version || last.record !== file.records.length)
    return { fault: { is: 'not-this-version', version: file.version } }
  const named = new Set(agreed.map(({ snapshotHash }) => snapshotHash))
  const foreign = Object.keys(file.snapshots).find((hash) => !named.has(hash))
  if (foreign !== undefined) return { fault: { is: 'foreign-contents', hash: foreign } }
  return { proven: agreed.map(({ version, snapshotHash, at }) => ({ version, hash: snapshotHash, at })) }
}
