import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FrameSizes } from '../../src/gateway/frame-sizes'

const TEXT = 0x1
const CONTINUATION = 0x0
const PING = 0x9

/** A masked client frame, as RFC 6455 lays it out. */
const frame = (opcode: number, size: number, final: boolean): Buffer => {
  const length = size < 126 ? Buffer.from([size]) : size < 65_536 ? Buffer.alloc(3) : Buffer.alloc(9)
  if (length.length === 3) length.writeUInt16BE(size, 1)
  if (length.length === 9) length.writeBigUInt64BE(BigInt(size), 1)
  if (length.length > 1) length[0] = length.length === 3 ? 126 : 127
  length[0] = (length[0] as number) | 0x80
  return Buffer.concat([
    Buffer.from([opcode | (final ? 0x80 : 0)]),
    length,
    Buffer.alloc(4),
    Buffer.alloc(size),
  ])
}

const messageBytes = (sizes: number[]): Buffer =>
  Buffer.concat(
    sizes.flatMap((size, i) => [
      frame(i === 0 ? TEXT : CONTINUATION, size, i === sizes.length - 1),
      ...(i === sizes.length - 1 ? [] : [frame(PING, 125, true)]),
    ]),
  )

const size = fc.oneof(fc.constantFrom(0, 1, 125, 126, 127, 65_535, 65_536), fc.nat(2000))

test('each message tells its largest frame, wherever the stream is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(size, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 }),
      (messages, cuts) => {
        const bytes = Buffer.concat(messages.map(messageBytes))
        const frames = new FrameSizes()
        for (let at = 0, i = 0; at < bytes.length; i++) {
          const next = at + (cuts[i % cuts.length] as number)
          frames.push(bytes.subarray(at, next))
          at = next
        }
        expect(messages.map(() => frames.next())).toEqual(messages.map((sizes) => Math.max(...sizes)))
        expect(frames.next()).toBe(0)
      },
    ),
    { numRuns: 60 },
  )
})
