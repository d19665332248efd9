import type { Condition } from '@rembuk/core/condition/condition'
import { sectors } from '@rembuk/core/region/sector'
import type { TodayItem } from '@rembuk/core/today/today-item'
import { memoryConditions } from '@rembuk/data/memory/conditions'
import { changeOf, type Wanted } from '@rembuk/usecases/conditions/change-of'
import type { Watcher } from '@rembuk/usecases/ports/conditions'
import { listsOf, needLists, PROMISES, regionList, rowOf } from '@rembuk/usecases/ports/shown-lists'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const people = Array.from({ length: 12 }, (_, index) => `person-${index}`)
const programmes = ['Naik Kelas', 'Dana Desa']
const codes = ['33.25.08', '33.26.01', '12.17.02', '33.25', '33']

const condition: Condition = {
  ...{ partnershipId: 'p', name: 'Mitra', region: '', producers: 1, at: 1, activeAt: 1 },
  ...{ score: 0, status: 'fine', reasons: [], problemsAhead: 0, meetings: {}, impacts: [] },
  work: { open: 0, lateDeliveries: 0, latePayments: 0, lateTasks: 0 },
  obstacles: { open: 0, overdue: 0 },
  followUps: { open: 0, overdue: 0 },
  ...{ deliveries: { met: 0, of: 0 }, pickUps: { met: 0, of: 0 } },
  ...{ payments: { met: 0, of: 0 }, receipts: { met: 0, of: 0 } },
}

const anyWanted = fc
  .record({
    watchers: fc.uniqueArray(
      fc.record({
        personId: fc.constantFrom(...people),
        programme: fc.option(fc.constantFrom(...programmes), { nil: undefined }),
      }),
      { selector: ({ personId }) => personId, maxLength: 10 },
    ),
    regionCode: fc.option(fc.constantFrom(...codes), { nil: undefined }),
    sector: fc.option(fc.constantFrom(...sectors), { nil: undefined }),
    status: fc.constantFrom('help', 'watch', 'fine'),
    promised: fc.subarray(people),
  })
  .map(({ watchers, regionCode, sector, status, promised }): Wanted => {
    const today = promised.map(
      (personId): TodayItem => ({
        ...{ kind: 'follow-up', id: personId, day: '2026-12-01', about: '', partyIds: [] },
        personIds: [personId],
      }),
    )
    return {
      condition: { ...condition, status, ...(regionCode && { regionCode }), ...(sector && { sector }) },
      today,
      watchers: watchers
        .map(({ personId, programme }): Watcher => {
          return { personId, level: 'plan', until: 9, ...(programme && { programme }) }
        })
        .sort((a, b) => (a.personId < b.personId ? -1 : 1)),
    }
  })

/** Every list in which anything may stand. */
const anyList = [
  ...new Set(
    codes.flatMap((regionCode) =>
      sectors.flatMap((sector) =>
        programmes.flatMap((programme) =>
          needLists({ condition: { ...condition, regionCode, sector }, programme }),
        ),
      ),
    ),
  ),
]

it('a partnership stands in the right lists and counts after any changes, each of which fits one transaction', () => {
  fc.assert(
    fc.property(fc.array(anyWanted, { minLength: 1, maxLength: 5 }), (all) => {
      const store = memoryConditions()
      for (const wanted of all)
        for (let step = 0; ; step++) {
          expect(step).toBeLessThan(5)
          const { change, isLast } = changeOf(store.get('p'), wanted)
          expect(store.replace(change)).toBe(true)
          if (isLast) break
        }
      const wanted = all.at(-1) as Wanted
      const watchers = wanted.watchers.slice(0, 7)
      const rows = watchers.map((watcher) => rowOf(wanted, watcher))
      for (const personId of people) {
        const row = rows.find((each) => each.personId === personId)
        const lists = anyList.filter((list) => store.page(personId, { list, limit: 9 }).shown.length > 0)
        if (store.promised(personId, { upTo: '2026-12-01', limit: 9 }).length > 0) lists.push(PROMISES)
        expect(lists.sort()).toEqual(row ? listsOf(row).sort() : [])
        const { regionCode, status } = wanted.condition
        const shown = row && regionCode ? 1 : 0
        const counts = store.totals([...new Set(codes.flatMap((code) => [code, code.slice(0, 2)]))], personId)
        for (const each of counts) {
          const isThere = shown > 0 && `${regionCode}.`.startsWith(`${regionList(each.code)}.`)
          expect(each).toMatchObject({ shown: isThere ? 1 : 0, [status]: isThere ? 1 : 0 })
        }
      }
    }),
    { numRuns: 60 },
  )
})
