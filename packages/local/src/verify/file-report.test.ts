import { createHash } from 'node:crypto'
import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import type { AgreementData } from '@rembuk/usecases/agreements/agreement-data'
import { type NewEntry, recordsOf } from '@rembuk/usecases/ledger/entry'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileReport } from './file-report'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const ledgerId = 'p1.agreement'
const signers = [
  { partyId: 'koperasi', personIds: ['sari'] },
  { partyId: 'emping', personIds: ['karyo'] },
]

const snapshotOf = (version: number) =>
  canonicalJson({ format: 1, partnershipId: 'p1', plan: { weeks: version }, terms: {} })

/** What is written down of a version that both parties consent to. */
const versionEntries = (version: number): NewEntry<AgreementData>[] => {
  const snapshotHash = sha256(snapshotOf(version))
  const previousHash = version === 1 ? '' : sha256(snapshotOf(version - 1))
  const proposalId = `proposal-${version}`
  const by = { personId: 'sari', partyId: 'koperasi' }
  const at = 1_795_000_000_000 + version
  return [
    {
      id: proposalId,
      at,
      by,
      data: {
        kind: 'proposed',
        plan: version,
        terms: 1,
        snapshotHash,
        beforeHash: previousHash,
        signers,
        expiresAt: at + 1000,
      },
    },
    ...signers.map(
      ({ partyId, personIds: [personId = ''] }): NewEntry<AgreementData> => ({
        id: `consent-${version}-${partyId}`,
        at,
        by: { personId, partyId },
        data: {
          kind: 'answered',
          proposalId,
          snapshotHash,
          stance: { kind: 'consent' },
          evidence: { method: 'one-time-code', phoneEnd: '123' },
        },
      }),
    ),
    {
      id: `agreed.${proposalId}`,
      at,
      by,
      data: {
        kind: 'agreed',
        proposalId,
        version,
        snapshotHash,
        previousHash,
        listHash: sha256(`list ${version}`),
      },
    },
  ]
}

const fileOf = (entries: NewEntry<AgreementData>[], version: number) => ({
  format: 'rembuk-agreement-1' as const,
  ledgerId,
  version,
  records: recordsOf(sha256, ledgerId, { n: 0, hash: '' }, entries),
  snapshots: Object.fromEntries(
    Array.from({ length: version }, (_, index) => [sha256(snapshotOf(index + 1)), snapshotOf(index + 1)]),
  ),
})
const sound = () => fileOf([...versionEntries(1), ...versionEntries(2)], 2)
const bytesOf = (file: unknown) => new TextEncoder().encode(JSON.stringify(file))
const report = (file: unknown) => fileReport(bytesOf(file))

describe('the check of an exported agreement', () => {
  it('says that an unaltered one is intact, with every version that it proves', () => {
    const { sound: isSound, lines } = report(sound())
    expect(isSound).toBe(true)
    expect(lines[0]).toBe('INTACT')
    expect(lines.join('\n')).toContain('Agreement 2, agreed 2026-11-18T11:06:40.002Z')
  })

  it('finds any byte that was changed, wherever it stands', () => {
    const bytes = bytesOf(sound())
    const position = fc.integer({ min: 0, max: bytes.length - 1 })
    fc.assert(
      fc.property(position, fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const altered = bytes.slice()
        altered[at] = (altered[at] ?? 0) ^ flip
        expect(fileReport(altered).sound).toBe(false)
      }),
      { numRuns: 1500 },
    )
  })

  it('names the record whose text was altered', () => {
    const file = sound()
    const record = file.records[4]
    if (record) record.body = record.body.replace('"terms":1', '"terms":2')
    expect(report(file).lines[1]).toBe('Record 5 was altered: its text no longer has its hash.')
  })

  it('names the record that does not follow when one was rewritten with a fitting hash', () => {
    const file = sound()
    const record = file.records[1]
    if (record) {
      record.body = record.body.replace('"phoneEnd":"123"', '"phoneEnd":"999"')
      record.hash = sha256(record.body)
    }
    expect(report(file).lines[1]).toContain('Record 3 was altered')
  })

  it('names the place from which a record was taken out', () => {
    const file = sound()
    file.records.splice(2, 1)
    expect(report(file).lines[1]).toContain('Record 3 was altered')
  })

  it('names the version whose contents were altered or are missing', () => {
    const hash = sha256(snapshotOf(1))
    const altered = sound()
    altered.snapshots[hash] = snapshotOf(1).replace('"weeks":1', '"weeks":9')
    expect(report(altered).lines[1]).toContain('contents of agreement 1 (record 4) were altered')
    const missing = sound()
    delete missing.snapshots[hash]
    expect(report(missing).lines[1]).toContain('contents of agreement 1 (record 4) are missing')
  })

  it('refuses a version to which a party did not consent', () => {
    const entries = versionEntries(1).filter(({ id }) => id !== 'consent-1-emping')
    expect(report(fileOf(entries, 1)).lines[1]).toContain('not every party consented')
  })

  it('refuses a file that is said to be of another version', () => {
    expect(report({ ...sound(), version: 1 }).sound).toBe(false)
  })

  it('says so when it is no such file at all', () => {
    expect(fileReport(new TextEncoder().encode('halo')).lines[1]).toContain('no agreement file')
  })
})
