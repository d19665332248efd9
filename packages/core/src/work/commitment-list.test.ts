import { describe, expect, it } from 'vitest'
import { agreed, agreedWith, draft } from '../../test/agreement/small-agreement'
import { nextList } from './commitment-list'
import { underCurrentIds } from './former-ids'
import type { WorkEntry } from './work-data'

const nothing: ReadonlySet<string> = new Set()
const [emping] = draft.plan.products
if (!emping) throw new Error('the small plan has a product')

/** The small agreement with the second delivery of Sari on another day. */
const onDay = (day: string) =>
  agreedWith({
    products: [
      {
        ...emping,
        makers: emping.makers.map((maker) =>
          maker.partyId === 'sari'
            ? {
                ...maker,
                deliveries: maker.deliveries.map((each) =>
                  each.day === '2026-12-04' ? { ...each, day } : each,
                ),
              }
            : maker,
        ),
      },
    ],
  })

const deliver = (day: string) => `deliver.emping.sari.${day}`
const first = nextList(undefined, nothing, agreed)
const moved = nextList(first, nothing, onDay('2026-12-07'))
const itemOf = (list: typeof first, id: string) => list.items.find(({ commitment }) => commitment.id === id)

const remark = (commitmentId: string): WorkEntry => ({
  id: commitmentId,
  n: 1,
  at: 0,
  by: { personId: 'sari', partyId: 'sari' },
  data: { kind: 'remarked', commitmentId, text: 'Hujan' },
})
const about = (list: typeof first, id: string) =>
  underCurrentIds(list.items, [remark(id)]).map(({ data }) => 'commitmentId' in data && data.commitmentId)

describe('a delivery moved to another day', () => {
  it('is one promise that says where it was, not one cancelled and one new', () => {
    expect(itemOf(moved, deliver('2026-12-07'))).toMatchObject({
      became: { kind: 'moved', from: { id: deliver('2026-12-04'), planDay: '2026-12-04' } },
      commitment: { planDay: '2026-12-07' },
      formerly: [deliver('2026-12-04')],
    })
    expect(itemOf(moved, deliver('2026-12-04'))).toBeUndefined()
    const kinds = moved.items.map(({ became }) => became.kind)
    expect(kinds).not.toContain('cancelled')
    expect(kinds).not.toContain('new')
  })

  it('stays the promise that was talked about, however often it is moved', () => {
    const again = nextList(moved, nothing, onDay('2026-12-09'))
    expect(about(again, deliver('2026-12-04'))).toEqual([deliver('2026-12-09')])
    expect(about(again, deliver('2026-12-07'))).toEqual([deliver('2026-12-09')])
    const kept = nextList(again, nothing, onDay('2026-12-09'))
    expect(about(kept, deliver('2026-12-04'))).toEqual([deliver('2026-12-09')])
    expect(about(nextList(again, nothing, agreed), deliver('2026-12-07'))).toEqual([deliver('2026-12-04')])
  })

  it('stays where it was promised once it has begun', () => {
    const begun = nextList(first, new Set([deliver('2026-12-04')]), onDay('2026-12-07'))
    expect(itemOf(begun, deliver('2026-12-04'))).toMatchObject({ became: { kind: 'kept' } })
    expect(itemOf(begun, deliver('2026-12-07'))).toMatchObject({ became: { kind: 'new' } })
  })
})
