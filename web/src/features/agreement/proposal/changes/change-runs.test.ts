import { addDays } from '@rembuk/core/calendar'
import type { Change } from '@rembuk/core/change/change'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeRuns } from './change-runs'

const demand = (day: string, from: number, to: number, productId = 'emping'): Change => ({
  kind: 'demand',
  productId,
  day,
  from,
  to,
})

describe('the lines of a difference', () => {
  it('join equal changes of weeks that follow each other', () => {
    const changes = ['2026-11-23', '2026-11-30', '2026-12-07'].map((day) => demand(day, 120_000, 90_000))
    expect(changeRuns(changes)).toEqual([{ change: changes[0], last: '2026-12-07', count: 3 }])
  })

  it('stay apart where a week lies between them or the change is another one', () => {
    const changes = [
      demand('2026-11-23', 120_000, 90_000),
      demand('2026-12-07', 120_000, 90_000),
      demand('2026-12-14', 120_000, 80_000),
    ]
    expect(changeRuns(changes).map(({ count }) => count)).toEqual([1, 1, 1])
  })

  it('join the days of a holiday and a delivery every week', () => {
    const holiday = ['2026-12-24', '2026-12-25'].map((day): Change => ({ kind: 'closure', day, to: 'Natal' }))
    const deliveries = ['2026-11-27', '2026-12-04'].map(
      (day): Change => ({
        kind: 'delivery',
        productId: 'emping',
        partyId: 'karyo',
        day,
        to: { quantity: 20_000 },
      }),
    )
    expect(changeRuns([...holiday, ...deliveries]).map(({ count }) => count)).toEqual([2, 2])
  })

  it('keep every change exactly once', () => {
    const change = fc.record({
      productId: fc.constantFrom('emping', 'keripik'),
      week: fc.integer({ min: 0, max: 12 }),
      to: fc.constantFrom(10_000, 20_000),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(change, { selector: ({ productId, week }) => `${productId} ${week}` }),
        (changes) => {
          const made = changes.map(({ productId, week, to }) =>
            demand(addDays('2026-11-23', 7 * week), 0, to, productId),
          )
          const unfolded = changeRuns(made).flatMap(({ change: first, count }) =>
            Array.from({ length: count }, (_, index) =>
              'day' in first ? { ...first, day: addDays(first.day, 7 * index) } : first,
            ),
          )
          expect(new Set(unfolded.map((each) => JSON.stringify(each)))).toEqual(
            new Set(made.map((each) => JSON.stringify(each))),
          )
          expect(unfolded).toHaveLength(made.length)
        },
      ),
    )
  })
})
