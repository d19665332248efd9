import type { Condition } from '@rembuk/core/condition/condition'
import type { ConditionChange, KeptCondition, Shown, Watcher } from '@rembuk/usecases/ports/conditions'
import { ALL, PROMISES, programmeList, regionList, sectorList } from '@rembuk/usecases/ports/shown-lists'
import { describe, expect, it } from 'vitest'
import { atOnce, type MakeStores, newId, setUp } from './bench'

const none = { met: 0, of: 0 }

const aCondition = (change: Partial<Condition> = {}): Condition => ({
  partnershipId: newId().slice(0, 30),
  name: 'Mitra',
  region: 'Limpung',
  regionCode: '33.25.08',
  producers: 2,
  at: 1,
  score: 10,
  status: 'fine',
  reasons: [{ code: 'quiet', figure: 3, points: 10 }],
  work: { open: 1, lateDeliveries: 0, latePayments: 0, lateTasks: 0 },
  obstacles: { open: 0, overdue: 0 },
  problemsAhead: 0,
  ...{ deliveries: none, pickUps: none, payments: none, receipts: none },
  meetings: {},
  followUps: { open: 0, overdue: 0 },
  activeAt: 1,
  impacts: [],
  ...change,
})

const aWatcher = (personId = newId()): Watcher => ({ personId, level: 'plan', until: 99 })

const aChange = (
  condition: Condition,
  { revision = 1, watchers = [], ...rest }: Partial<KeptCondition> & Partial<ConditionChange> = {},
): ConditionChange => ({
  kept: { revision, condition, today: [], watchers },
  shown: watchers.map((watcher) => ({ ...watcher, condition })),
  hidden: [],
  counts: [],
  ...rest,
})

export const describeConditions = (makeStores: MakeStores): void => {
  describe('conditions', () => {
    it('come back as they went in', async () => {
      const { conditions } = setUp(makeStores)
      const condition = aCondition()
      expect(await conditions.get(condition.partnershipId)).toBeUndefined()
      const change = aChange(condition, { watchers: [{ ...aWatcher(), programme: 'Naik Kelas' }] })
      change.kept.outlook = { planSeq: 7, problems: [], short: [], goals: 1 }
      change.kept.today = [
        { kind: 'pay', due: 'pay', id: 'x', partyIds: ['p'], day: '2026-11-23', about: 'y' },
      ]
      expect(await conditions.replace(change)).toBe(true)
      expect(await conditions.get(condition.partnershipId)).toEqual(change.kept)
    })

    it('are replaced by exactly one of many who read the same, whole or not at all', async () => {
      const { conditions } = setUp(makeStores)
      const [condition, watcher, owner] = [aCondition(), aWatcher(), newId()]
      const write = (revision: number) => (index: number) =>
        conditions.replace(
          aChange(
            { ...condition, score: index },
            {
              revision,
              watchers: [watcher],
              counts: [{ personId: owner, code: '33', add: { shown: 1 } }],
            },
          ),
        )
      for (const revision of [1, 2]) {
        const written = await atOnce(6, write(revision))
        expect(written.filter(Boolean)).toHaveLength(1)
        const kept = await conditions.get(condition.partnershipId)
        expect(kept).toMatchObject({ revision, condition: { score: written.indexOf(true) } })
        const { shown } = await conditions.page(watcher.personId, { list: ALL, limit: 9 })
        expect(shown.map((each) => each.condition.score)).toEqual([written.indexOf(true)])
        expect(await conditions.totals(['33'], owner)).toMatchObject([{ code: '33', shown: revision }])
      }
      expect(await write(2)(0)).toBe(false)
      expect(await write(4)(0)).toBe(false)
    })

    it('stand in the lists of those whom they are shown to, by region, sector and programme, until they are hidden', async () => {
      const { conditions } = setUp(makeStores)
      const condition = aCondition({ sector: 'food' })
      const watcher = { ...aWatcher(), programme: 'Naik Kelas' }
      await conditions.replace(aChange(condition, { watchers: [watcher] }))
      const lists = [
        ALL,
        ...['33', '33.25', '33.25.08'].map(regionList),
        sectorList('food'),
        programmeList('Naik Kelas'),
      ]
      const listed = (list: string) => conditions.page(watcher.personId, { list, limit: 9 })
      for (const list of lists) expect((await listed(list)).shown, list).toEqual([{ ...watcher, condition }])
      for (const list of [regionList('34'), sectorList('craft'), programmeList('Naik')])
        expect((await listed(list)).shown, list).toEqual([])
      const { personId } = watcher
      await conditions.replace(aChange(condition, { revision: 2, hidden: [{ personId, lists }] }))
      for (const list of lists) expect((await listed(list)).shown, list).toEqual([])
    })

    it('stand by what their people promised for themselves, the soonest first, as long as they did', async () => {
      const { conditions } = setUp(makeStores)
      const watcher = aWatcher()
      const promisedOn = (day: string): Shown => ({
        ...watcher,
        condition: aCondition(),
        promises: [
          { kind: 'follow-up', id: day, day, about: '', partyIds: [], personIds: [watcher.personId] },
        ],
      })
      const all = ['2026-12-03', '2026-11-30', '2026-12-01'].map(promisedOn)
      const [third, first, second] = all
      for (const shown of all) await conditions.replace({ ...aChange(shown.condition), shown: [shown] })
      const promised = (upTo: string, limit = 9) => conditions.promised(watcher.personId, { upTo, limit })
      expect(await promised('2026-12-03')).toEqual([first, second, third])
      expect(await promised('2026-12-02')).toEqual([first, second])
      expect(await promised('2026-12-03', 1)).toEqual([first])
      expect(await promised('2026-11-29')).toEqual([])
      if (!first) throw new RangeError('there are three')
      const hidden = [{ personId: watcher.personId, lists: [PROMISES] }]
      await conditions.replace(aChange(first.condition, { revision: 2, hidden }))
      expect(await promised('2026-12-03')).toEqual([second, third])
      expect((await conditions.page(watcher.personId, { list: ALL, limit: 9 })).shown).toHaveLength(3)
    })

    it('come by need and then by id, page by page, of one status or of all', async () => {
      const { conditions } = setUp(makeStores)
      const watcher = aWatcher()
      const statusOf = (score: number) => (score >= 50 ? 'help' : score >= 20 ? 'watch' : 'fine')
      const scores = [0, 19, 20, 49, 50, 100, 7, 50, 50, 33]
      const all = scores.map((score, index) =>
        aCondition({ partnershipId: `p${index}`, score, status: statusOf(score) }),
      )
      const fresh = all.map((each) => ({
        ...each,
        partnershipId: `${each.partnershipId}-${newId().slice(0, 8)}`,
      }))
      for (const condition of fresh) await conditions.replace(aChange(condition, { watchers: [watcher] }))
      const wanted = fresh.toSorted(
        (a, b) => b.score - a.score || (a.partnershipId < b.partnershipId ? -1 : 1),
      )
      for (const status of [undefined, 'help', 'watch', 'fine'] as const)
        for (const limit of [1, 3, 50]) {
          const found: Condition[] = []
          let after: string | undefined
          do {
            const page = await conditions.page(watcher.personId, { list: ALL, status, limit, after })
            expect(page.shown.length).toBeLessThanOrEqual(limit)
            found.push(...page.shown.map(({ condition }) => condition))
            after = page.next
          } while (after !== undefined)
          expect(found).toEqual(wanted.filter((each) => status === undefined || each.status === status))
        }
      const { shown } = await conditions.page(watcher.personId, {
        ...{ list: ALL, limit: 1, after: 'nonsense' },
      })
      expect(shown[0]?.condition).toEqual(wanted[0])
    })

    it('are counted by region, everybody’s apart from each person’s', async () => {
      const { conditions } = setUp(makeStores)
      const owner = newId()
      const counts = [
        { personId: owner, code: '33', add: { shown: 2, help: 1 } },
        { personId: owner, code: '33.25', add: { shown: 1 } },
        { personId: owner, code: '33.26', add: { shown: 1, fine: 1 } },
        { personId: owner, code: '33.25.08', add: { shown: 1 } },
        { personId: owner, code: '3', add: { partnerships: 5 } },
      ]
      const condition = aCondition()
      await conditions.replace(aChange(condition, { counts }))
      const minus = [{ personId: owner, code: '33', add: { shown: -1 } }]
      await conditions.replace(aChange(condition, { revision: 2, counts: minus }))
      const empty = { partnerships: 0, shown: 0, help: 0, watch: 0, fine: 0 }
      expect(await conditions.totals(['33', '34'], owner)).toEqual([
        { ...empty, code: '33', shown: 1, help: 1 },
      ])
      expect(await conditions.totals([], owner)).toEqual([])
      expect(await conditions.totalsIn('33', owner)).toEqual([
        { ...empty, code: '33.25', shown: 1 },
        { ...empty, code: '33.26', shown: 1, fine: 1 },
      ])
      expect((await conditions.totalsIn('33.25', owner)).map(({ code }) => code)).toEqual(['33.25.08'])
    })

    it('that are more than one transaction holds are refused', async () => {
      const { conditions } = setUp(makeStores)
      const watchers = Array.from({ length: 25 }, () => aWatcher())
      await expect(async () => conditions.replace(aChange(aCondition(), { watchers }))).rejects.toThrow(
        RangeError,
      )
    })
  })
}
