import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { packBytes, unpackBytes } from './packed-bytes'

it('leaves a small update as it is, even one that would compress well', () => {
  const update = new Uint8Array(4096)
  expect(packBytes(update)).toEqual({ bytes: update, gzipped: false })
})

it('compresses a larger one where that makes it smaller', () => {
  const update = new Uint8Array(4097)
  const packed = packBytes(update)
  expect(packed.gzipped).toBe(true)
  expect(packed.bytes.length).toBeLessThan(100)
  expect(unpackBytes(packed)).toEqual(update)
})

it('stores a larger one plainly where compressing gains nothing', () => {
  const update = new Uint8Array(randomBytes(10_000))
  expect(packBytes(update)).toEqual({ bytes: update, gzipped: false })
})
