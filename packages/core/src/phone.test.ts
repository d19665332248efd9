import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalisePhone } from './phone'

describe('a phone number', () => {
  it.each([
    '081200000001',
    '6281200000001',
    '+6281200000001',
    '81200000001',
    '0812-0000-0001',
    '+62 812 0000 0001',
    '(0812) 0000.0001',
    '+62 (0)812-0000-0001',
    '\u202a+62\u00a0812\u20110000\u20110001\u202c',
  ])('written %j is the same number', (text) => {
    expect(normalisePhone(text)).toBe('+6281200000001')
  })

  it.each([
    ['one digit too short', '08120000'],
    ['one digit too long', '0812000000012'.padEnd(14, '0')],
    ['of another country', '+6581200000001'],
    ['with a plus but no country', '+81200000001'],
    ['of a landline', '0285391000'],
    ['with letters', '0812abc00001'],
    ['in other digits', '٠٨١٢٠٠٠٠٠٠٠١'],
    ['of nothing', ''],
  ])('%s is refused', (_, text) => {
    expect(normalisePhone(text)).toBeUndefined()
  })

  it('may have 9 to 12 digits after the country code', () => {
    const accepted = [8, 9, 10, 11, 12, 13].filter((length) => normalisePhone('81'.padEnd(length, '0')))
    expect(accepted).toEqual([9, 10, 11, 12])
  })

  it('stays the same when normalised again, and any text is safe', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^08[1-9]\d{7,10}$/)), (text) => {
        const number = normalisePhone(text)
        expect(number && normalisePhone(number)).toBe(number)
      }),
    )
  })
})
