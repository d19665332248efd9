import { describe, expect, it } from 'vitest'
import { checkTerms } from './check-terms'
import { templateFor } from './templates/template-for'
import type { AgreementTerms } from './terms'

const whole: AgreementTerms = {
  ...templateFor('rantai-pasok', [
    { partyId: 'koperasi', kind: 'cooperative', name: 'Koperasi Contoh' },
    { partyId: 'sari', kind: 'producer', name: 'Emping Sari' },
  ]),
  term: { start: '2026-11-23', end: '2027-11-22', renewal: '' },
  prices: [{ productId: 'emping', rupiah: 85_000 }],
  quality: [{ productId: 'emping', text: 'Kering dan utuh' }],
}
const plan = { products: [{ id: 'emping' }] }
const lacks = (change: Partial<AgreementTerms>) => checkTerms({ ...whole, ...change }, plan)

describe('checking terms', () => {
  it('finds nothing lacking in whole ones', () => {
    expect(checkTerms(whole, plan)).toEqual([])
  })

  it('names each field that lacks, with what it lacks for', () => {
    const [cooperative, producer] = whole.parties
    if (!cooperative || !producer) throw new Error('two parties')
    expect(lacks({ activity: ' ', support: '', ending: '', disputes: [] })).toEqual([
      'activity',
      'support',
      'disputes',
      'ending',
    ])
    expect(lacks({ parties: [cooperative, { ...producer, rights: [], duties: [' '] }] })).toEqual([
      'rights.sari',
      'duties.sari',
    ])
    expect(
      lacks({ parties: [{ ...cooperative, signers: [{ personId: 'k', position: '' }] }, producer] }),
    ).toEqual(['signer.koperasi'])
    expect(lacks({ prices: [], quality: [{ productId: 'batik', text: 'Rapi' }] })).toEqual([
      'price.emping',
      'quality.emping',
    ])
    expect(lacks({ payment: { days: 400, method: '' }, window: { earlyDays: -1, lateDays: 0 } })).toEqual([
      'payment-days',
      'payment-method',
      'window',
    ])
    expect(lacks({ split: { rule: 'priority', partyIds: [] } })).toEqual(['split'])
  })

  it('wants a last day that is not before the first', () => {
    expect(lacks({ term: { renewal: '' } })).toEqual(['start', 'end'])
    expect(lacks({ term: { start: '2026-11-23', end: '2026-11-22', renewal: '' } })).toEqual(['end'])
  })

  it('wants each field of work to have a known party or words instead', () => {
    const scopeWith = (term: AgreementTerms['scope']['marketing']) => ({
      scope: { ...whole.scope, marketing: term },
    })
    expect(lacks(scopeWith({ partyIds: [], text: '' }))).toEqual(['scope.marketing'])
    expect(lacks(scopeWith({ partyIds: [], text: 'Tidak termasuk' }))).toEqual([])
    expect(lacks(scopeWith({ partyIds: ['orang-lain'], text: '' }))).toEqual(['scope.marketing'])
  })

  it('wants a cooperative and a producer', () => {
    expect(lacks({ parties: whole.parties.slice(1), scope: whole.scope })[0]).toBe('party')
  })
})
