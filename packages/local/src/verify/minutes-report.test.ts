import { createHash } from 'node:crypto'
import type { MeetingData } from '@rembuk/core/meeting/meeting-data'
import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import { recordsOf } from '@rembuk/usecases/ledger/entry'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileReport } from './file-report'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const ledgerId = 'p1.meetings'
const meetingId = 'rapat.2026-11-23'
const minutes = canonicalJson({
  format: 'rembuk-minutes-1',
  partnershipId: 'p1',
  number: 1,
  title: 'Rapat',
  agenda: [{ notes: 'Harga naik.' }],
})
const hash = sha256(minutes)

const data: MeetingData[] = [
  { kind: 'opened', meetingId, number: 1 },
  {
    kind: 'closed',
    meetingId,
    number: 1,
    seen: 7,
    hash,
    day: '2026-11-23',
    title: 'Rapat',
    presentIds: ['sari', 'karyo'],
    decisions: 0,
    followUps: 0,
  },
  { kind: 'confirmed', number: 1, hash },
]

const sound = (entries: readonly MeetingData[] = data) => ({
  format: 'rembuk-minutes-file-1' as const,
  ledgerId,
  number: 1,
  records: recordsOf(
    sha256,
    ledgerId,
    { n: 0, hash: '' },
    entries.map((each, index) => ({
      id: `e${index}`,
      at: 1_795_000_000_000 + index,
      by: { personId: 'sari', partyId: 'koperasi' },
      data: each,
    })),
  ),
  minutes,
})
const bytesOf = (file: unknown) => new TextEncoder().encode(JSON.stringify(file))
const report = (file: unknown) => fileReport(bytesOf(file))

describe('the check of exported minutes', () => {
  it('says that unaltered ones are intact, and who spoke to them', () => {
    const { sound: isSound, lines } = report(sound())
    expect(isSound).toBe(true)
    expect(lines.join('\n')).toContain('Minutes 1, closed 2026-11-18T11:06:40.001Z')
    expect(lines.join('\n')).toContain('1 confirmed them, 0 objected.')
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

  it('names the minutes where their text was altered', () => {
    const altered = { ...sound(), minutes: minutes.replace('naik', 'turun') }
    expect(report(altered).lines[1]).toContain('The minutes were altered')
  })

  it('names the record that was altered, and says where none closes the minutes', () => {
    const file = sound()
    const record = file.records[1]
    if (record) record.body = record.body.replace('"seen":7', '"seen":8')
    expect(report(file).lines[1]).toContain('Record 2 was altered')
    expect(report(sound(data.slice(0, 1))).lines[1]).toContain('No record closes')
  })
})
