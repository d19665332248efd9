import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseEmail } from './email-address'

describe('an e-mail address', () => {
  it.each([
    [' ratna@dinas.example ', 'ratna@dinas.example'],
    ['Ratna.Dewi+laporan@Dinas.Batang.Example', 'Ratna.Dewi+laporan@dinas.batang.example'],
    ["o'brien_7@mail-1.example", "o'brien_7@mail-1.example"],
  ])('%s is understood', (typed, address) => {
    expect(normaliseEmail(typed)).toBe(address)
  })

  it.each([
    '',
    'ratna',
    'ratna@',
    '@dinas.example',
    'ratna@dinas',
    'ratna@@dinas.example',
    'ratna@dinas..example',
    'ratna@-dinas.example',
    'ratna.@dinas.example',
    '.ratna@dinas.example',
    'bu ratna@dinas.example',
    'ratna@dinas.example, lain@dinas.example',
    'Bu Ratna <ratna@dinas.example>',
    '"ratna"@dinas.example',
    'ratna@dinas.example\r\nBcc: lain@dinas.example',
    'ratna@dinas.exam\nple',
    'ratná@dinas.example',
    `${'a'.repeat(65)}@dinas.example`,
    `ratna@${'a'.repeat(64)}.example`,
    `ratna@${'abc.'.repeat(62)}example`,
  ])('%j is none', (typed) => {
    expect(normaliseEmail(typed)).toBeUndefined()
  })

  it('that browsers and mail servers take is taken, and is the same a second time', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (typed) => {
        const address = normaliseEmail(typed)
        expect(address?.toLowerCase()).toBe(typed.toLowerCase())
        expect(normaliseEmail(address ?? '')).toBe(address)
      }),
    )
  })

  it('never holds what could end a header, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const address = normaliseEmail(`${before}ratna@dinas.example${after}`)
        expect(address ?? '').toMatch(/^[!-~]*$/)
      }),
    )
  })
})
