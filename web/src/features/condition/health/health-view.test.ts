import type { PartnershipHealthView } from '@rembuk/contract/partnership-health'
import { expect, it } from 'vitest'
import { gradeOf, lastSaid, pastOf, trendOf } from './health-view'

const health: PartnershipHealthView = {
  at: 0,
  components: [],
  quarters: [
    { quarter: '2026-Q4', components: [{ component: 'trust', score: 80, evidence: [] }] },
    { quarter: '2026-Q3', components: [{ component: 'trust', score: 60, evidence: [], producers: 33 }] },
    {
      quarter: '2026-Q2',
      components: [
        {
          ...{ component: 'trust', evidence: [], unknown: 'nothing-written' },
          ...{ producers: 67, cooperative: 100, gap: 33 },
        },
      ],
    },
  ],
}

it('a trend runs from the oldest quarter that is known to the newest', () => {
  expect(trendOf(health, 'trust')).toEqual([
    { quarter: '2026-Q3', score: 60 },
    { quarter: '2026-Q4', score: 80 },
  ])
})

it('what is past is every quarter but the present one, the newest first, known or not', () => {
  expect(pastOf(health, 'trust').map(({ quarter, score, unknown }) => [quarter, score, unknown])).toEqual([
    ['2026-Q3', 60, undefined],
    ['2026-Q2', undefined, 'nothing-written'],
  ])
})

it('finds what the sides last said', () => {
  expect(lastSaid(health, 'trust')?.quarter).toBe('2026-Q3')
  expect(lastSaid(health, 'scope')).toBeUndefined()
})

it.each([
  [100, 'strong'],
  [74, 'fair'],
  [49, 'weak'],
  [0, 'poor'],
  [undefined, 'unknown'],
])('calls a score of %s %s', (score, grade) => {
  expect(gradeOf(score)).toBe(grade)
})
