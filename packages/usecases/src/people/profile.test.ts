import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileOf } from './profile'

describe('what a person sees of their own number', () => {
  it('is the end of it and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8_100_000_00, max: 899_999_999_999 }), (digits) => {
        const phone = `+62${digits}`
        const { phoneHint } = profileOf({ id: 'p', name: '', phone, createdAt: 0 })
        expect(phoneHint).toHaveLength(phone.length)
        expect(phoneHint.replace(/[^\d]/g, '')).toBe(phone.slice(-3))
      }),
    )
  })
})
