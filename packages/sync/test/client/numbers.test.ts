import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from '../../src/client/numbers'

describe('the numbers that have arrived', () => {
  it('are known up to the first that has not', () => {
    const known = numbers(3)
    known.arrived(5)
    expect(known).toMatchObject({ known: 3, missing: true })
    known.arrived(4)
    expect(known).toMatchObject({ known: 5, missing: false })
  })

  it('are unknown before the first catch-up, whatever came', () => {
    const known = numbers(undefined)
    known.arrived(1)
    expect(known).toMatchObject({ known: undefined, missing: true })
    known.reached(0)
    expect(known).toMatchObject({ known: 1, missing: false })
  })

  it('are missing when the server has given one to somebody', () => {
    const known = numbers(3)
    known.heard(4)
    expect(known.missing).toBe(true)
    known.reached(4)
    expect(known.missing).toBe(false)
  })

  it('never go back by something late', () => {
    const known = numbers(5)
    known.reached(2)
    known.arrived(1)
    known.heard(4)
    expect(known).toMatchObject({ known: 5, missing: false })
  })

  it('go back when the history was set back, and forget what had come ahead', () => {
    const known = numbers(5)
    known.arrived(8)
    known.restart(2)
    expect(known).toMatchObject({ known: 2, missing: false })
    known.arrived(3)
    expect(known.known).toBe(3)
  })

  it('are complete in whatever order, however often each comes', () => {
    const arrivals = fc.integer({ min: 1, max: 30 }).chain((last) => {
      const all = Array.from({ length: last }, (_, i) => i + 1)
      return fc.tuple(fc.shuffledSubarray(all, { minLength: last }), fc.shuffledSubarray(all))
    })
    fc.assert(
      fc.property(arrivals, ([all, again]) => {
        const known = numbers(0)
        for (const n of [...again, ...all]) known.arrived(n)
        expect(known).toMatchObject({ known: all.length, missing: false })
      }),
    )
  })
})
