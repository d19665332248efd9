import type { Certificate } from '@rembuk/core/plan/certificate'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readCertificates } from '../read-certificates'
import { removeCertificate, setCertificate } from './certificates'

const badInput = expect.objectContaining({ code: 'bad-input' })
const read = (doc: Y.Doc) => readCertificates(doc, 'p1')

describe('the certificates of a product', () => {
  it('are one of each kind, in the order of the kinds', () => {
    const doc = new Y.Doc()
    setCertificate(doc, 'p1', { kind: 'halal', number: ' ID33110000 ' })
    setCertificate(doc, 'p1', { kind: 'spp-irt', number: '2063374010021-27', until: '2027-05-01' })
    setCertificate(doc, 'p1', { kind: 'spp-irt', number: '2063374010021-32', until: '2032-05-01' })
    setCertificate(doc, 'p1', { kind: 'nib' })
    expect(read(doc)).toEqual([
      { kind: 'nib' },
      { kind: 'spp-irt', number: '2063374010021-32', until: '2032-05-01' },
      { kind: 'halal', number: 'ID33110000' },
    ])
    expect(readCertificates(doc, 'p2')).toEqual([])
  })

  it('can be taken away', () => {
    const doc = new Y.Doc()
    setCertificate(doc, 'p1', { kind: 'sni' })
    removeCertificate(doc, 'p1', 'sni')
    expect(read(doc)).toEqual([])
  })

  it('are refused with a bad number or day, a last day that the kind lacks, and as an unknown kind', () => {
    const doc = new Y.Doc()
    const bad: Certificate[] = [
      { kind: 'nib', number: '' },
      { kind: 'nib', number: 'a\nb' },
      { kind: 'sni', until: '2027-02-30' },
      { kind: 'halal', until: '2027-05-01' },
      { kind: 'iso' as 'sni' },
    ]
    for (const each of bad) expect(() => setCertificate(doc, 'p1', each)).toThrow(badInput)
    expect(() => removeCertificate(doc, 'p1', 'iso' as 'sni')).toThrow(badInput)
    expect(read(doc)).toEqual([])
  })

  it('leave out whatever else another client wrote there', () => {
    const doc = new Y.Doc()
    const map = doc.getMap('certificates/p1')
    for (const [key, value] of Object.entries({ nib: 7, halal: '2027-01-01', iso: '-', sni: '- SNI 01' }))
      map.set(key, value)
    expect(read(doc)).toEqual([{ kind: 'sni', number: 'SNI 01' }])
  })
})
