import { setCertificate } from '@rembuk/plandoc/edit/certificates'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { setStep } from '@rembuk/plandoc/edit/product-fields'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { setCountingUnit } from '@rembuk/plandoc/edit/units'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { readPlan } from '@rembuk/plandoc/read'
import { readCertificates } from '@rembuk/plandoc/read-certificates'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type MoreValues, moreOf, noMore } from './more-form'
import { saveMore } from './save-more'

const full: MoreValues = {
  photo: 'e'.repeat(43),
  ceiling: 90_000,
  step: 20_000,
  units: [{ name: 'dus', size: 20_000 }],
  certificates: [{ kind: 'spp-irt', number: '2063374010021-27', until: '2027-05-01' }],
}

const emping = () => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg' })
  const read = (): MoreValues | undefined => {
    const product = readPlan(doc).plan?.products[0]
    return product && moreOf(product, readCertificates(doc, 'p1'))
  }
  return { doc, read }
}

test('all of it stands in the plan, changes and goes again', () => {
  const { doc, read } = emping()
  saveMore(doc, 'p1', noMore, full)
  expect(read()).toEqual(full)
  const changed: MoreValues = {
    ...full,
    photo: undefined,
    units: [{ name: 'Dus', size: 24_000 }],
    certificates: [{ kind: 'halal' }],
  }
  saveMore(doc, 'p1', full, changed)
  expect(read()).toEqual(changed)
  saveMore(doc, 'p1', changed, noMore)
  expect(read()).toEqual({ ...noMore, photo: undefined, ceiling: undefined, step: undefined })
})

test('it is one step to undo', () => {
  const { doc, read } = emping()
  const undo = new Y.UndoManager(doc, { trackedOrigins: new Set([LOCAL_ORIGIN]), captureTimeout: 0 })
  saveMore(doc, 'p1', noMore, full)
  undo.undo()
  expect(read()).toMatchObject({ units: [], certificates: [] })
  expect(read()?.photo).toBeUndefined()
})

test('what others changed meanwhile in other fields stays', () => {
  const { doc, read } = emping()
  saveMore(doc, 'p1', noMore, full)
  setStep(doc, 'p1', 10_000, 'someone else')
  setCountingUnit(doc, 'p1', { name: 'bal', size: 5_000 }, 'someone else')
  setCertificate(doc, 'p1', { kind: 'nib' }, 'someone else')
  saveMore(doc, 'p1', full, { ...full, ceiling: 80_000 })
  expect(read()).toMatchObject({ ceiling: 80_000, step: 10_000 })
  expect(read()?.units.map(({ name }) => name)).toEqual(['bal', 'dus'])
  expect(read()?.certificates.map(({ kind }) => kind)).toEqual(['nib', 'spp-irt'])
})
