import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sixDigits } from './six-digits'

const drawing = (...draws: number[]) => {
  const queue = [...draws]
  return () => {
    const bytes = new Uint8Array(4)
    new DataView(bytes.buffer).setUint32(0, queue.shift() ?? 0)
    return bytes
  }
}

describe('six digits', () => {
  it('are always six digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (draw) => {
        expect(sixDigits(drawing(draw))).toMatch(/^\d{6}$/)
      }),
    )
  })

  it('keep their leading zeros', () => {
    expect(sixDigits(drawing(42))).toBe('000042')
  })

  it('are drawn again where a draw would favour low codes', () => {
    expect(sixDigits(drawing(4_293_999_999))).toBe('999999')
    expect(sixDigits(drawing(4_294_000_000, 2 ** 32 - 1, 7))).toBe('000007')
  })

  it('start with each digit about as often as with any other', () => {
    const counts = Array<number>(10).fill(0)
    for (let i = 0; i < 20_000; i++) {
      const first = Number(sixDigits(randomBytes)[0])
      counts[first] = (counts[first] ?? 0) + 1
    }
    // 2.000 expected, standard deviation 42: seven of them are never met by chance.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(300)
  })
})
