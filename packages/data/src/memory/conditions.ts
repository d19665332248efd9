import { regionPath } from '@rembuk/core/region/region-code'
import type { ConditionStore, KeptCondition, Shown, Totals } from '@rembuk/usecases/ports/conditions'
import { listsOf, PROMISES } from '@rembuk/usecases/ports/shown-lists'
import { cursorOf, orderOf, promiseOrder, rangeOf } from '../condition-order'
import { checkChange } from '../condition-writes'
import type { AtOnce } from './port'

const place = (...parts: string[]): string => JSON.stringify(parts)

const empty = { partnerships: 0, shown: 0, help: 0, watch: 0, fine: 0 }

export const memoryConditions = (): AtOnce<ConditionStore> => {
  const kept = new Map<string, KeptCondition>()
  const lists = new Map<string, Map<string, Shown>>()
  const totals = new Map<string, Totals & { personId: string }>()

  const listOf = (personId: string, name: string) => {
    const list = lists.get(place(personId, name)) ?? new Map<string, Shown>()
    lists.set(place(personId, name), list)
    return list
  }

  return {
    get: (partnershipId) => structuredClone(kept.get(partnershipId)),

    replace: (change) => {
      checkChange(change)
      const { partnershipId } = change.kept.condition
      if ((kept.get(partnershipId)?.revision ?? 0) + 1 !== change.kept.revision) return false
      kept.set(partnershipId, structuredClone(change.kept))
      for (const { personId, lists: names } of change.hidden)
        for (const name of names) listOf(personId, name).delete(partnershipId)
      for (const shown of change.shown)
        for (const name of listsOf(shown))
          listOf(shown.personId, name).set(partnershipId, structuredClone(shown))
      for (const { personId = '', code, add } of change.counts) {
        const where = place(personId, code)
        const counts = totals.get(where) ?? { ...empty, code, personId }
        for (const [name, added] of Object.entries(add)) counts[name as keyof typeof empty] += added
        totals.set(where, counts)
      }
      return true
    },

    page: (personId, { list, status, limit, after }) => {
      const [from, to] = rangeOf(status, after)
      const rows = [...listOf(personId, list).values()]
        .filter((row) => orderOf(row) >= from && orderOf(row) <= to)
        .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      const last = rows[limit - 1]
      return {
        shown: structuredClone(rows.slice(0, limit)),
        ...(last && rows.length > limit && { next: cursorOf(orderOf(last)) }),
      }
    },

    promised: (personId, { upTo, limit }) =>
      structuredClone(
        [...listOf(personId, PROMISES).values()]
          .filter((row) => promiseOrder(row) <= `${upTo}~`)
          .sort((a, b) => (promiseOrder(a) < promiseOrder(b) ? -1 : 1))
          .slice(0, limit),
      ),

    totals: (codes, personId = '') =>
      codes.flatMap((code) => {
        const counts = totals.get(place(personId, code))
        if (!counts) return []
        const { personId: _, ...rest } = counts
        return [rest]
      }),

    totalsIn: (code, personId = '') =>
      [...totals.values()]
        .filter((each) => each.personId === personId && regionPath(each.code).at(-2) === code)
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map(({ personId: _, ...rest }) => rest),
  }
}
