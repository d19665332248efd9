import { expect, test } from 'vitest'
import { readOutletDemand } from './outlet-demand-form'

test('what was typed is read, an emptied week as nothing and an emptied opening stock as none', () => {
  const weeks = new Map([
    ['2026-11-23', '1,5'],
    ['2026-11-30', ' '],
  ])
  expect(readOutletDemand({ opening: '', weeks })).toEqual({
    ok: true,
    values: {
      opening: 0,
      weeks: new Map([
        ['2026-11-23', 1_500],
        ['2026-11-30', undefined],
      ]),
    },
  })
})

test('what was left alone stays out', () => {
  expect(readOutletDemand({ weeks: new Map() })).toEqual({
    ok: true,
    values: { opening: undefined, weeks: new Map() },
  })
})

test('every number that does not hold is named at once', () => {
  expect(readOutletDemand({ opening: '-1', weeks: new Map([['2026-11-23', '1.5']]) })).toEqual({
    ok: false,
    errors: { opening: 'negative', weeks: new Map([['2026-11-23', 'grouping']]) },
  })
})
