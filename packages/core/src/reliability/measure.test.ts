import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure } from './measure'

const window = { from: '2026-11-26', to: '2026-11-27' }
const verdictOf = (...arrivals: [string, number][]) => {
  const { onTime, inFull, both } = measure(
    100,
    window,
    arrivals.map(([day, amount]) => ({ day, amount })),
  )
  return [onTime && 'on time', inFull && 'in full', both && 'both'].filter(Boolean).join(', ')
}

describe('a promise', () => {
  it('is kept when all of it comes inside the window, at once or in parts', () => {
    expect(verdictOf(['2026-11-27', 100])).toBe('on time, in full, both')
    expect(verdictOf(['2026-11-26', 60], ['2026-11-27', 40])).toBe('on time, in full, both')
  })

  it('is on time but not in full when a part of it comes and no more', () => {
    expect(verdictOf(['2026-11-27', 99])).toBe('on time')
  })

  it('is in full but not on time when a part or all of it comes too late or too early', () => {
    expect(verdictOf(['2026-11-27', 60], ['2026-11-28', 40])).toBe('in full')
    expect(verdictOf(['2026-11-25', 100])).toBe('in full')
  })

  it('is broken when nothing comes, or too little too late', () => {
    expect(verdictOf()).toBe('')
    expect(verdictOf(['2026-11-28', 40])).toBe('')
  })

  it('gains and loses nothing by what comes on top of it', () => {
    expect(verdictOf(['2026-11-27', 130])).toBe('on time, in full, both')
    expect(verdictOf(['2026-11-20', 50], ['2026-11-27', 100], ['2026-12-24', 50])).toBe(
      'on time, in full, both',
    )
  })

  it('counts as both exactly where it is on time and in full', () => {
    const arrival = fc.record({
      day: fc.constantFrom('2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'),
      amount: fc.nat(120),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.array(arrival), (promised, arrivals) => {
        const { onTime, inFull, both, arrived, inWindow } = measure(promised, window, arrivals)
        expect(both).toBe(onTime && inFull)
        expect(inWindow).toBeLessThanOrEqual(arrived)
      }),
    )
  })
})
