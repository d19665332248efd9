import type { AgreementTerms } from '@rembuk/core/agreement/terms'
import { DomainError } from '@rembuk/core/refusal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  setClause,
  setPrice,
  setScopeParty,
  setScopeText,
  setSigner,
  setTermsField,
  startTerms,
} from './edit'
import { readTerms } from './read'
import { isTermsRoot, termsRoots } from './roots'

const parties = [
  { partyId: 'kop', kind: 'cooperative', name: 'Koperasi Sari Melati' },
  { partyId: 'ukm', kind: 'producer', name: 'Emping Bu Darmi' },
] as const

const terms: AgreementTerms = {
  pattern: 'rantai-pasok',
  activity: 'Membuat dan menjual emping.',
  parties: [
    {
      ...parties[0],
      signers: [{ personId: 'sari', position: 'Ketua' }],
      rights: ['Memeriksa mutu.'],
      duties: ['Mengambil tepat waktu.', 'Membayar tepat waktu.'],
    },
    { ...parties[1], signers: [], rights: [], duties: ['Membuat sesuai rencana.'] },
  ],
  scope: {
    procurement: { partyIds: ['kop'], text: 'Melinjo dibeli bersama.' },
    processing: { partyIds: ['ukm'], text: '' },
    distribution: { partyIds: [], text: '' },
    transport: { partyIds: ['kop', 'ukm'], text: '' },
    marketing: { partyIds: ['kop'], text: '' },
  },
  support: 'Pelatihan mutu.',
  term: { start: '2026-12-07', end: '2027-12-06', renewal: 'Dibahas sebulan sebelum berakhir.' },
  prices: [{ productId: 'emping', rupiah: 85_000 }],
  payment: { days: 7, method: 'transfer bank' },
  quality: [{ productId: 'emping', text: 'Kering, utuh.' }],
  window: { earlyDays: 1, lateDays: 0 },
  split: { rule: 'priority', partyIds: ['ukm', 'kop'] },
  disputes: ['Bermusyawarah.', 'Menghadirkan pendamping.'],
  ending: 'Diberitahukan 30 hari sebelumnya.',
}

describe('the terms in a document', () => {
  it('are read as they were begun', () => {
    const doc = new Y.Doc()
    startTerms(doc, terms)
    expect(readTerms(doc, parties)).toEqual({ terms, faults: [] })
  })

  it('are not there until a pattern is chosen', () => {
    const doc = new Y.Doc()
    setTermsField(doc, 'activity', 'Menjual emping.')
    expect(readTerms(doc, parties)).toEqual({ terms: undefined, faults: [] })
    setTermsField(doc, 'pattern', 'bagi-hasil')
    expect(readTerms(doc, parties).terms?.activity).toBe('Menjual emping.')
  })

  it('keep what two people write at the same time in different places', () => {
    const [hers, his] = [new Y.Doc(), new Y.Doc()]
    startTerms(hers, terms)
    Y.applyUpdate(his, Y.encodeStateAsUpdate(hers))
    setPrice(hers, 'emping', 90_000)
    setSigner(his, { partyId: 'ukm', personId: 'darmi', position: 'Pemilik' })
    setClause(his, { root: termsRoots.duties('ukm'), clauseId: '0001', text: 'Mengemas rapi.' })
    Y.applyUpdate(hers, Y.encodeStateAsUpdate(his))
    Y.applyUpdate(his, Y.encodeStateAsUpdate(hers))
    expect(readTerms(hers, parties)).toEqual(readTerms(his, parties))
    const read = readTerms(hers, parties).terms
    expect(read?.prices).toEqual([{ productId: 'emping', rupiah: 90_000 }])
    expect(read?.parties[1]?.duties).toEqual(['Membuat sesuai rencana.', 'Mengemas rapi.'])
  })

  it.each([
    ['a price below one rupiah', (doc: Y.Doc) => setPrice(doc, 'emping', 0)],
    ['a price with cents', (doc: Y.Doc) => setPrice(doc, 'emping', 1.5)],
    ['a pattern that there is not', (doc: Y.Doc) => setTermsField(doc, 'pattern', 'arisan' as never)],
    ['text that turns other text around', (doc: Y.Doc) => setScopeText(doc, 'marketing', 'a\u202eb')],
    [
      'a party of another kind of name',
      (doc: Y.Doc) => setScopeParty(doc, { field: 'marketing', partyId: 'a/b', does: true }),
    ],
  ])('refuse %s and stay as they are', (_, edit) => {
    const doc = new Y.Doc()
    startTerms(doc, terms)
    expect(() => edit(doc)).toThrow(DomainError)
    expect(readTerms(doc, parties).terms).toEqual(terms)
  })

  it('are read without an error from any content, and tell what was left out', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom('pattern', 'split', 'marketing', 'marketing/kop', '__proto__'),
    )
    const value = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant('bagi-hasil'),
    )
    const root = fc.constantFrom(
      'terms',
      'scope',
      'prices',
      'quality',
      'disputes',
      'signers/kop',
      'duties/ukm',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(root, key, value), { maxLength: 20 }), (entries) => {
        const doc = new Y.Doc()
        for (const [name, at, content] of entries) doc.getMap(name).set(at, content)
        const { terms: read, faults } = readTerms(doc, parties)
        for (const name of doc.share.keys()) {
          if (!isTermsRoot(name)) expect(faults.some(({ root }) => root === name)).toBe(true)
        }
        if (read) expect(read.parties).toHaveLength(2)
      }),
    )
  })

  it('have roots that no plan has', () => {
    expect(isTermsRoot('signers/kop')).toBe(true)
    for (const name of [
      'signers',
      'signers/',
      'signers/kop/x',
      'demand/p1',
      'plan',
      'terms/kop',
      'duties/__proto__',
    ]) {
      expect(isTermsRoot(name), name).toBe(false)
    }
  })
})
