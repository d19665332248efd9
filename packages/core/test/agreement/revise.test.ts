import type { FollowUpCommitment } from '@rembuk/core/commitment/commitment'
import { deriveCommitments } from '@rembuk/core/commitment/derive-commitments'
import { reviseCommitments } from '@rembuk/core/commitment/revise-commitments'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySnapshot, few } from './any-snapshot'
import { agreed, agreedWith, draft } from './small-agreement'

const ids = (commitments: readonly { id: string }[]) => commitments.map(({ id }) => id)
const nothing: ReadonlySet<string> = new Set()

const followUp: FollowUpCommitment = {
  kind: 'follow-up',
  id: 'follow-up.3.1',
  meetingId: 'rapat.2026-11-23',
  meetingNumber: 3,
  partyId: 'koperasi',
  personId: 'ketua',
  text: 'Cari pembeli baru',
  dueDay: '2026-12-01',
}

const [emping] = draft.plan.products
const later = agreedWith({
  products: emping
    ? [
        {
          ...emping,
          makers: emping.makers.map((maker) =>
            maker.partyId === 'sari'
              ? {
                  ...maker,
                  deliveries: [
                    { day: '2026-11-27', quantity: 20_000, carrier: 'Pak Karyo' },
                    { day: '2026-12-05', quantity: 25_500 },
                  ],
                }
              : maker,
          ),
        },
      ]
    : [],
})

describe('revising commitments by a new agreed plan', () => {
  it('says of each what happened to it', () => {
    const { kept, changed, moved, cancelled, added } = reviseCommitments(
      [...deriveCommitments(agreed), followUp],
      nothing,
      later,
    )
    expect(ids(changed.map(({ to }) => to))).toEqual([
      'deliver.emping.sari.2026-11-27',
      'pay.emping.sari.2026-11-27',
    ])
    expect(
      changed.map(({ from, to }) => [from, to].map((each) => 'quantity' in each && each.quantity)),
    ).toEqual([
      [25_000, 20_000],
      [false, false],
    ])
    expect(moved.map(({ from, to }) => ids([from, to]))).toEqual([
      ['deliver.emping.sari.2026-12-04', 'deliver.emping.sari.2026-12-05'],
      ['pay.emping.sari.2026-12-04', 'pay.emping.sari.2026-12-05'],
    ])
    expect([cancelled, added]).toEqual([[], []])
    expect(ids(kept)).toContain('follow-up.3.1')
    expect(ids(kept)).toContain('collect.emping.melati.2026-12-07')
  })

  it('leaves what is fulfilled alone, even where the new plan asks for more', () => {
    const fulfilled = new Set(['deliver.emping.sari.2026-11-27', 'deliver.emping.sari.2026-12-05'])
    const revision = reviseCommitments(deriveCommitments(agreed), fulfilled, later)
    const touched = [
      ...[...revision.changed, ...revision.moved].flatMap(({ from, to }) => [from, to]),
      ...revision.cancelled,
      ...revision.added,
    ]
    for (const id of ids([...touched, ...revision.kept])) expect(fulfilled.has(id)).toBe(false)
  })

  it('keeps what is still owed from before the new plan starts', () => {
    const { kept, cancelled } = reviseCommitments(
      deriveCommitments(agreed),
      nothing,
      agreedWith({ start: '2026-12-07', products: [] }),
    )
    expect(ids(kept)).toContain('deliver.emping.sari.2026-11-27')
    expect(ids(cancelled)).toEqual([
      'collect.emping.melati.2026-12-07',
      'deliver.emping.melati.2026-12-07',
      'pay.emping.melati.2026-12-07',
    ])
  })

  it('keeps everything where the same plan is agreed again', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const open = deriveCommitments(snapshot)
        expect(reviseCommitments(open, nothing, snapshot)).toEqual({
          kept: open,
          changed: [],
          moved: [],
          cancelled: [],
          added: [],
        })
      }),
      few,
    )
  })

  it('moves no delivery of which anything was done', () => {
    for (const kind of ['deliver', 'pay'] as const) {
      const begun = new Set([`${kind}.emping.sari.2026-12-04`])
      const { moved, added } = reviseCommitments(deriveCommitments(agreed), begun, later)
      expect(moved).toEqual([])
      expect(ids(added)).toContain('deliver.emping.sari.2026-12-05')
    }
  })

  it('loses nothing: kept, changed, moved and added are what the new plan asks for and what is older', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (before, after) => {
        const open = deriveCommitments(before)
        const { kept, changed, moved, cancelled, added } = reviseCommitments(open, nothing, after)
        const revised = [...changed, ...moved]
        expect(ids([...kept, ...revised.map(({ from }) => from), ...cancelled]).sort()).toEqual(
          ids(open).sort(),
        )
        const older = new Set(ids(open.filter(({ planDay }) => planDay < after.plan.start)))
        const owed = [...kept.filter(({ id }) => !older.has(id)), ...revised.map(({ to }) => to), ...added]
        expect(new Set(ids(owed)).size).toBe(owed.length)
        expect(new Map(owed.map((each) => [each.id, each]))).toEqual(
          new Map(deriveCommitments(after).map((each) => [each.id, each])),
        )
      }),
      few,
    )
  })
})
