import type { MeetingData } from '@rembuk/core/meeting/meeting-data'
import { entryOf, type Sha256 } from '../ledger/entry'
import { type Altered, firstAltered } from '../ledger/verify'
import type { LedgerRecord } from '../ports/ledger'
import { meetingsLedgerId } from './meeting-documents'

/** Exported minutes: what `minutesFile` gives. */
export interface MinutesFile {
  format: 'rembuk-minutes-file-1'
  ledgerId: string
  number: number
  records: LedgerRecord[]
  /** Canonical JSON. */
  minutes: string
}

/** Why a file does not prove its minutes. `record` counts the file's records from 1. */
export type MinutesFault =
  | { is: 'record-altered'; record: number; why: Altered['why'] }
  /** The text has another hash than the one under which the minutes were closed. */
  | { is: 'minutes-altered'; record: number }
  /** No record closes the minutes of which the file is said to be. */
  | { is: 'not-closed' }

/** What a sound file proves. */
export interface ProvenMinutes {
  number: number
  hash: string
  /** When they were closed, server time, milliseconds since 1970. */
  at: number
  /** People whose last word is that they are right, and that they are not. */
  confirmed: number
  objected: number
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether the text says itself that it is these minutes of this partnership. */
const isOwn = (text: string, { ledgerId, number }: MinutesFile): boolean => {
  const minutes = parsed(text) as { partnershipId?: unknown; number?: unknown } | null | undefined
  return meetingsLedgerId(String(minutes?.partnershipId)) === ledgerId && minutes?.number === number
}

/**
 * Whether exported minutes are as they were closed: every record has its hash and names the one before,
 * one of them closes these minutes, and their text has the hash that it names. It shows that nothing in
 * the file was altered, not who wrote it.
 */
export const verifyMinutesFile = (
  sha256: Sha256,
  file: MinutesFile,
): { fault: MinutesFault } | { proven: ProvenMinutes } => {
  const { ledgerId, number, records, minutes } = file
  const altered = firstAltered(sha256, ledgerId, records)
  if (altered) return { fault: { is: 'record-altered', record: altered.n, why: altered.why } }
  const entries = records.map((record) => entryOf<MeetingData>(record))
  const closed = entries.find(({ data }) => data.kind === 'closed' && data.number === number)
  if (closed?.data.kind !== 'closed') return { fault: { is: 'not-closed' } }
  const { hash } = closed.data
  if (sha256(minutes) !== hash || !isOwn(minutes, file))
    return { fault: { is: 'minutes-altered', record: closed.n } }
  const words = new Map(
    entries.flatMap(({ by, data }) =>
      (data.kind === 'confirmed' || data.kind === 'objected') && data.number === number
        ? [[by.personId, data.kind] as const]
        : [],
    ),
  )
  const count = (kind: 'confirmed' | 'objected') => [...words.values()].filter((each) => each === kind).length
  return {
    proven: { number, hash, at: closed.at, confirmed: count('confirmed'), objected: count('objected') },
  }
}
