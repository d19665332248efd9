import { describe, expect, it } from 'vitest'
import { isNote } from '../../label'
import { checkTerms } from '../check-terms'
import { partnershipPatterns } from '../pattern'
import { templateFor } from './template-for'

const parties = [
  { partyId: 'koperasi', kind: 'cooperative' as const, name: 'Koperasi Contoh' },
  { partyId: 'sari', kind: 'producer' as const, name: 'Emping Sari' },
  { partyId: 'melati', kind: 'producer' as const, name: 'Emping Melati' },
]
const products = [{ id: 'emping' }]

describe.each(partnershipPatterns)('the template of %s', (pattern) => {
  const terms = templateFor(pattern, parties)

  it('leaves only what nobody can guess: days, prices and quality', () => {
    expect(checkTerms(terms, { products })).toEqual(['start', 'end', 'price.emping', 'quality.emping'])
  })

  it('has short texts that promise no compliance and no certificate', () => {
    const texts = [
      terms.activity,
      terms.support,
      terms.term.renewal,
      terms.payment.method,
      terms.ending,
      ...terms.disputes,
      ...terms.parties.flatMap(({ rights, duties }) => [...rights, ...duties]),
    ]
    for (const text of texts) {
      expect(isNote(text), text).toBe(true)
      expect(text.split(' ').length, text).toBeLessThanOrEqual(14)
      expect(text).not.toMatch(/PP|undang|sertifi/i)
    }
  })

  it('gives every party rights and duties of its side', () => {
    const [cooperative, ...producers] = terms.parties
    expect(cooperative?.duties).toContain('Membayar tepat waktu.')
    for (const { duties, rights } of producers) {
      expect(duties).not.toContain('Membayar tepat waktu.')
      expect(new Set([...duties, ...rights]).size).toBe(duties.length + rights.length)
    }
  })
})

it('gives each partnership terms of its own', () => {
  const first = templateFor('rantai-pasok', parties)
  first.disputes.push('Lain')
  first.window.lateDays = 9
  const second = templateFor('rantai-pasok', parties)
  expect(second.disputes).not.toContain('Lain')
  expect(second.window.lateDays).toBe(1)
})
