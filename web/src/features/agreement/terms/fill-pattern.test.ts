import { setClause, setTermsField } from '@rembuk/plandoc/terms/edit'
import { readTerms } from '@rembuk/plandoc/terms/read'
import { termsRoots } from '@rembuk/plandoc/terms/roots'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { clauseIds, newClauseId } from './clauses'
import { fillPattern } from './fill-pattern'
import { moved, orderOf } from './split-order'

const parties = [
  { partyId: 'kop', kind: 'cooperative', name: 'Koperasi Tunas Bersama' },
  { partyId: 'ukm', kind: 'producer', name: 'Emping Bu Darmi' },
] as const

const read = (doc: Y.Doc) => readTerms(doc, parties).terms

it('a first pattern fills in its template', () => {
  const doc = new Y.Doc()
  fillPattern(doc, 'rantai-pasok', parties, undefined)
  expect(read(doc)?.pattern).toBe('rantai-pasok')
  expect(read(doc)?.activity).not.toBe('')
  expect(read(doc)?.parties.every(({ duties }) => duties.length > 0)).toBe(true)
})

it('another pattern keeps every word that is written and fills in the rest', () => {
  const doc = new Y.Doc()
  fillPattern(doc, 'rantai-pasok', parties, undefined)
  setTermsField(doc, 'activity', 'Menjual emping ke kota.')
  setTermsField(doc, 'support', undefined)
  setTermsField(doc, 'paymentDays', 14)
  const before = read(doc)
  fillPattern(doc, 'bagi-hasil', parties, before)
  const after = read(doc)
  expect(after).toEqual({ ...before, pattern: 'bagi-hasil', support: after?.support })
  expect(after?.support).not.toBe('')
})

it('a new clause comes after those of the template', () => {
  const doc = new Y.Doc()
  fillPattern(doc, 'waralaba', parties, undefined)
  const root = termsRoots.duties('kop')
  const clauseId = newClauseId(Date.UTC(2026, 10, 22))
  setClause(doc, { root, clauseId, text: 'Memberi kabar tiap minggu.' })
  expect(clauseIds(doc, root).at(-1)).toBe(clauseId)
  expect(read(doc)?.parties[0]?.duties.at(-1)).toBe('Memberi kabar tiap minggu.')
})

it('an order of producers names everyone of today once', () => {
  const order = orderOf({ rule: 'priority', partyIds: ['b', 'gone'] }, ['a', 'b', 'c'])
  expect(order).toEqual(['b', 'a', 'c'])
  expect(moved(order, 2, -1)).toEqual(['b', 'c', 'a'])
  expect(moved(order, 0, -1)).toEqual(order)
})
