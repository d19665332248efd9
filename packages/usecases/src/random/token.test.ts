import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { randomToken } from './token'

describe('a token', () => {
  it('holds 256 random bits in characters that fit a cookie and an address', () => {
    expect(randomToken(randomBytes)).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(randomToken(randomBytes)).not.toBe(randomToken(randomBytes))
  })

  it('holds every byte that was drawn', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, i) => 255 - i)
    expect(
      Buffer.from(
        randomToken(() => bytes),
        'base64url',
      ),
    ).toEqual(Buffer.from(bytes))
  })
})
