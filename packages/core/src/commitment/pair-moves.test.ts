import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../calendar'
import { MOVE_DAYS, pairMoves } from './pair-moves'

const placeOf = (day: Day) => ({ line: 'emping karyo 20', day })
const pairs = (gone: Day[], added: Day[]) => pairMoves(gone, added, placeOf).map(({ from, to }) => [from, to])

describe('pairing deliveries that are gone with new ones', () => {
  it('takes the new day of each', () => {
    expect(pairs(['2026-11-27'], ['2026-11-30'])).toEqual([['2026-11-27', '2026-11-30']])
    expect(pairs(['2026-11-27'], [])).toEqual([])
  })

  it('takes one for each, and the nearest', () => {
    expect(pairs(['2026-11-27'], ['2026-12-04', '2026-11-28'])).toEqual([['2026-11-27', '2026-11-28']])
    expect(pairs(['2026-11-27', '2026-12-04'], ['2026-12-05'])).toEqual([['2026-12-04', '2026-12-05']])
  })

  it('moves a weekly delivery to another weekday as a whole, whichever of two days is nearer', () => {
    const fridays = ['2026-11-27', '2026-12-04', '2026-12-11']
    expect(pairs(fridays, ['2026-12-01', '2026-12-08', '2026-12-15'])).toEqual([
      ['2026-11-27', '2026-12-01'],
      ['2026-12-04', '2026-12-08'],
      ['2026-12-11', '2026-12-15'],
    ])
  })

  it('takes a delivery many weeks later for another one', () => {
    expect(pairs(['2026-11-27'], ['2026-12-11'])).toHaveLength(1)
    expect(pairs(['2026-11-27'], ['2026-12-12'])).toEqual([])
  })

  it('never mixes lines', () => {
    const moved = pairMoves(['a 2026-11-27'], ['b 2026-11-28'], (text) => {
      const [line = '', day = ''] = text.split(' ')
      return { line, day }
    })
    expect(moved).toEqual([])
  })

  const days = fc
    .uniqueArray(fc.nat(50), { maxLength: 8 })
    .map((counts) => counts.map((count) => addDays('2026-11-23', count)))

  it('uses each at most once, none overtaking another, and undone it is the same', () => {
    fc.assert(
      fc.property(days, days, (gone, added) => {
        const moves = pairs(gone, added)
        const [from, to] = [moves.map(([day]) => day), moves.map(([, day]) => day)]
        expect(new Set(from).size).toBe(moves.length)
        expect(new Set(to).size).toBe(moves.length)
        expect([...from].sort()).toEqual(from)
        expect([...to].sort()).toEqual(to)
        for (const [a = '', b = ''] of moves)
          expect(Math.abs(daysBetween(a, b))).toBeLessThanOrEqual(MOVE_DAYS)
        expect(pairs(added, gone)).toHaveLength(moves.length)
      }),
    )
  })
})
