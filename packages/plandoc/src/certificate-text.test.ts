import { addDays } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import { type Certificate, certificateKinds, hasEnd } from '@rembuk/core/plan/certificate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificateText, parseCertificate } from './certificate-text'

const anyCertificate: fc.Arbitrary<Certificate> = fc
  .record(
    {
      kind: fc.constantFrom(...certificateKinds),
      number: fc.string({ minLength: 1, maxLength: 30 }).filter(isLabel),
      until: fc.nat(4000).map((days) => addDays('2026-11-23', days)),
    },
    { requiredKeys: ['kind'] },
  )
  .map(({ until, ...rest }) => (until && hasEnd(rest.kind) ? { ...rest, until } : rest))

describe('a certificate as text', () => {
  it('reads as what was written', () => {
    fc.assert(
      fc.property(anyCertificate, (certificate) => {
        expect(parseCertificate(certificate.kind, certificateText(certificate))).toEqual(certificate)
      }),
    )
  })

  it('has its last day first, and a dash where it does not end', () => {
    expect(certificateText({ number: '2063374010021-27', until: '2027-05-01' })).toBe(
      '2027-05-01 2063374010021-27',
    )
    expect(certificateText({ number: 'ID33110000' })).toBe('- ID33110000')
    expect(certificateText({})).toBe('-')
  })

  it('is nothing else', () => {
    const others = ['', ' ', '2027-02-30 1', '2027-05-01 ', '-  ', '1', 'x 2', `- ${'9'.repeat(81)}`, 7, null]
    for (const value of others) expect(parseCertificate('sni', value)).toBeUndefined()
    expect(parseCertificate('halal', '2027-05-01 1')).toBeUndefined()
  })
})
