import type { LotSizing } from '@rembuk/core/plan/material/lot-sizing'
import type { LeadTime } from '@rembuk/core/plan/material/material'
import { describe, expect, it } from 'vitest'
import { leadTimeText, lotSizingText, parseLeadTime, parseLotSizing } from './supply-text'

const leadTimes: [LeadTime, string][] = [
  [{ count: 0, unit: 'day' }, '0 day'],
  [{ count: 364, unit: 'day' }, '364 day'],
  [{ count: 52, unit: 'week' }, '52 week'],
]
const sizings: [LotSizing, string][] = [
  [{ rule: 'lot-for-lot' }, 'lot-for-lot'],
  [{ rule: 'fixed-lot', lot: 1_000_000_000 }, 'fixed-lot 1000000000'],
  [{ rule: 'period', weeks: 52 }, 'period 52'],
]

describe('how a material is bought', () => {
  it.each(leadTimes)('%j is written as %j and read back', (leadTime, text) => {
    expect(leadTimeText(leadTime)).toBe(text)
    expect(parseLeadTime(text)).toEqual(leadTime)
  })

  it.each(sizings)('%j is written as %j and read back', (sizing, text) => {
    expect(lotSizingText(sizing)).toBe(text)
    expect(parseLotSizing(text)).toEqual(sizing)
  })

  it.each([
    '',
    '365 day',
    '53 week',
    '-1 day',
    '1 month',
    '1.5 week',
    'lot-for-lot 1',
    'fixed-lot',
    'fixed-lot 0',
    'fixed-lot 1000000001',
    'period 0',
    'period 53',
    'all at once',
    7,
    null,
    ['1 day'],
  ])('%j is neither a lead time nor a lot size', (value) => {
    expect(parseLeadTime(value)).toBeUndefined()
    expect(parseLotSizing(value)).toBeUndefined()
  })
})
