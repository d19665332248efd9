import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembler } from '../../src/client/assemble'
import { encodeBytes } from '../../src/protocol/base64'
import type { CatchUp, ServerFrame } from '../../src/protocol/frames'
import { GATEWAY_FRAME_BYTES, PART_CHARS, SOCKET_PARTS } from '../../src/protocol/limits'
import { sendCatchUp } from '../../src/server/send-catch-up'
import { deletion } from '../support/forge'
import { createServer } from '../support/server'

/** A catch-up whose JSON has that many characters. */
const ofChars = (chars: number): CatchUp => {
  const empty: CatchUp = { seq: 1, snapshot: '', updates: [], whole: true }
  return { ...empty, snapshot: 'x'.repeat(chars - JSON.stringify(empty).length) }
}

/** A catch-up of the shortest updates there are, which has the most quotation marks to escape. */
const ofShortest = (count: number): CatchUp => {
  const shortest = encodeBytes(deletion(1, 0, 1))
  return { seq: count, updates: Array.from({ length: count }, () => [1, shortest]), whole: true }
}

const send = async (state: CatchUp) => {
  const server = createServer()
  await sendCatchUp(server.deps, 'c1', state)
  return server.posted
}

const parts = (frames: ServerFrame[]) => frames.flatMap((frame) => (frame.t === 'part' ? [frame] : []))

describe('a catch-up over the socket', () => {
  it('goes in as many pieces as it needs, up to three', async () => {
    for (const [chars, count] of [
      [200, 1],
      [PART_CHARS, 1],
      [PART_CHARS + 1, 2],
      [SOCKET_PARTS * PART_CHARS, SOCKET_PARTS],
    ] as const) {
      const posted = await send(ofChars(chars))
      expect(parts(posted.map(({ frame }) => frame))).toHaveLength(count)
    }
  })

  it('is left to be fetched when it is one character longer', async () => {
    const posted = await send(ofChars(SOCKET_PARTS * PART_CHARS + 1))
    expect(posted.map(({ frame }) => frame)).toEqual([{ t: 'fetch' }])
  })

  it.each([
    ['one long update', ofChars(SOCKET_PARTS * PART_CHARS)],
    ['thousands of the shortest', ofShortest(5_000)],
  ])("fits the gateway's frames, with %s", async (_, state) => {
    const posted = await send(state)
    expect(posted.length).toBeGreaterThan(1)
    for (const { bytes } of posted) expect(bytes).toBeLessThanOrEqual(GATEWAY_FRAME_BYTES)
  })

  it('is the same again, in whatever order and however often its pieces come', async () => {
    const [one, other] = [ofChars(PART_CHARS + 500), ofShortest(5_000)]
    const server = createServer()
    await sendCatchUp(server.deps, 'c1', one)
    await sendCatchUp(server.deps, 'c1', other)
    const pieces = parts(server.sentTo('c1'))
    const all = pieces.map((_, i) => i)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all), (order, twice) => {
        const assemble = assembler()
        const came = [...twice, ...order].flatMap((i) => assemble(pieces[i] as (typeof pieces)[number]) ?? [])
        expect(came).toEqual(expect.arrayContaining([one, other]))
      }),
      { numRuns: 10 },
    )
  })
})
