import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../calendar'
import { soonestFirst } from './soonest-first'

const promises = fc.uniqueArray(
  fc.record({ id: fc.string(), dueDay: fc.nat(20).map((count) => addDays('2026-11-23', count)) }),
  { selector: ({ id }) => id },
)

it('puts any promises in the order of their days, and those of one day in that of their ids', () => {
  fc.assert(
    fc.property(promises, (items) => {
      const sorted = [...items].sort((a, b) =>
        a.dueDay === b.dueDay ? (a.id < b.id ? -1 : 1) : a.dueDay < b.dueDay ? -1 : 1,
      )
      expect(soonestFirst(items, (each) => each)).toEqual(sorted)
    }),
  )
})
