import { describe, expect, it } from 'vitest'
import { createSecrets } from './secrets'

describe('keyed hashes', () => {
  const secrets = createSecrets('a secret that only the tests know, of 32+')

  it('are the same for the same purpose, text and secret', () => {
    expect(secrets.hash('session', 'abc')).toBe(secrets.hash('session', 'abc'))
    expect(secrets.hash('session', 'abc')).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  it('differ by purpose, text and secret', () => {
    const hashes = [
      secrets.hash('session', 'abc'),
      secrets.hash('ticket', 'abc'),
      secrets.hash('session', 'abd'),
      secrets.hash('sessiona', 'bc'),
      createSecrets('another secret, also of 32 characters').hash('session', 'abc'),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
