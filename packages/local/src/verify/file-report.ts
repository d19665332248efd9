import { createHash } from 'node:crypto'
import { agreementFile } from '@rembuk/contract/agreements'
import { minutesFile } from '@rembuk/contract/meetings'
import { type FileFault, type ProvenVersion, verifyFile } from '@rembuk/usecases/agreements/verify-file'
import { type MinutesFault, verifyMinutesFile } from '@rembuk/usecases/meetings/verify-minutes-file'
import { type InferOutput, safeParse } from 'valibot'

/** What is said about a file, line by line. */
export interface FileReport {
  sound: boolean
  lines: string[]
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

const alteredWords = {
  content: 'its text no longer has its hash',
  order: 'it does not stand where it was written, or a record before it is missing',
  chain: 'it does not follow on the record before it',
} as const

const faultWords = (fault: FileFault): string => {
  switch (fault.is) {
    case 'record-altered':
      return `Record ${fault.record} was altered: ${alteredWords[fault.why]}.`
    case 'contents-altered':
      return `The contents of agreement ${fault.version} (record ${fault.record}) were altered: they no longer have the agreed hash.`
    case 'contents-missing':
      return `The contents of agreement ${fault.version} (record ${fault.record}) are missing.`
    case 'version-broken':
      return `Agreement ${fault.version} (record ${fault.record}) does not follow on the one before it, or not every party consented to it.`
    case 'not-this-version':
      return `The records do not end with agreement ${fault.version}, of which this file is said to be.`
    case 'foreign-contents':
      return `There are contents that no agreement names: ${fault.hash}.`
  }
}

const provenWords = ({ version, hash, at }: ProvenVersion): string =>
  `Agreement ${version}, agreed ${new Date(at).toISOString()}, contents ${hash}`

const broken = (...lines: string[]): FileReport => ({ sound: false, lines: ['NOT INTACT', ...lines] })

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const minutesFaultWords = (fault: MinutesFault): string => {
  switch (fault.is) {
    case 'record-altered':
      return `Record ${fault.record} was altered: ${alteredWords[fault.why]}.`
    case 'minutes-altered':
      return `The minutes were altered: they no longer have the hash under which record ${fault.record} closed them.`
    case 'not-closed':
      return 'No record closes the minutes of which this file is said to be.'
  }
}

const minutesReport = (file: InferOutput<typeof minutesFile>): FileReport => {
  const found = verifyMinutesFile(sha256, file)
  if ('fault' in found) return broken(minutesFaultWords(found.fault))
  const { number, hash, at, confirmed, objected } = found.proven
  return {
    sound: true,
    lines: [
      'INTACT',
      `All ${file.records.length} records have their hashes and follow on each other.`,
      `Minutes ${number}, closed ${new Date(at).toISOString()}, contents ${hash}`,
      `${confirmed} confirmed them, ${objected} objected.`,
    ],
  }
}

/** Checks the bytes of an exported agreement, or of exported minutes, and says in plain words what is right, or what was altered first. Never throws. */
export const fileReport = (bytes: Uint8Array): FileReport => {
  const content = parsed(bytes)
  const minutes = safeParse(minutesFile, content)
  if (minutes.success) return minutesReport(minutes.output)
  const file = safeParse(agreementFile, content)
  if (!file.success)
    return broken('This is no agreement file and no minutes file of Rembuk, or its outer form was altered.')
  const found = verifyFile(sha256, file.output)
  if ('fault' in found) return broken(faultWords(found.fault))
  return {
    sound: true,
    lines: [
      'INTACT',
      `All ${file.output.records.length} records have their hashes and follow on each other.`,
      'Every agreement follows on the one before, was consented to by all its parties, and has its contents:',
      ...found.proven.map(provenWords),
      'That the records are the ones that Rembuk keeps is shown by comparing the last hash with the check page.',
    ],
  }
}
