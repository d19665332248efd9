import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { startPlan } from './plan'
import { setCeiling, setPhoto, setStep } from './product-fields'
import { addProduct } from './products'
import { removeCountingUnit, setCountingUnit } from './units'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg' })
  return doc
}
const product = (doc: Y.Doc) => readPlan(doc).plan?.products[0]
const badInput = expect.objectContaining({ code: 'bad-input' })

describe('the units of a product', () => {
  it('are added, sized anew and taken away', () => {
    const doc = started()
    setCountingUnit(doc, 'p1', { name: 'karung', size: 50_000 })
    setCountingUnit(doc, 'p1', { name: 'dus', size: 20_000 })
    setCountingUnit(doc, 'p1', { name: 'karung', size: 40_000 })
    expect(product(doc)?.units).toEqual([
      { name: 'dus', size: 20_000 },
      { name: 'karung', size: 40_000 },
    ])
    removeCountingUnit(doc, 'p1', 'dus')
    removeCountingUnit(doc, 'p1', 'karung')
    expect(product(doc)?.units).toBeUndefined()
  })

  it('have one spelling each, the last one written', () => {
    const doc = started()
    setCountingUnit(doc, 'p1', { name: 'karung', size: 50_000 })
    setCountingUnit(doc, 'p1', { name: ' Karung ', size: 40_000 })
    expect(product(doc)?.units).toEqual([{ name: 'Karung', size: 40_000 }])
  })

  it('never change what the base unit or a standard one means', () => {
    const doc = started()
    for (const name of ['kg', 'KG', 'kuintal', 'lusin', 'kodi'])
      expect(() => setCountingUnit(doc, 'p1', { name, size: 7 }), name).toThrow(badInput)
    expect(product(doc)?.units).toBeUndefined()
  })

  it('are 20 at most', () => {
    const doc = started()
    for (let n = 0; n < 20; n++) setCountingUnit(doc, 'p1', { name: `dus ${n}`, size: 1_000 })
    setCountingUnit(doc, 'p1', { name: 'DUS 19', size: 2_000 })
    expect(() => setCountingUnit(doc, 'p1', { name: 'dus 20', size: 1_000 })).toThrow(
      expect.objectContaining({ facts: { fields: ['unit'], limit: 20 } }),
    )
    doc.getMap('units/p1').set('one too many', 1)
    expect(product(doc)?.units).toHaveLength(20)
    expect(readPlan(doc).faults).toEqual([{ code: 'too-many', root: 'units/p1', key: 'one too many' }])
  })
})

describe('a product', () => {
  it('has a ceiling and a step while they are set', () => {
    const doc = started()
    setCeiling(doc, 'p1', 90_000)
    setStep(doc, 'p1', 20_000)
    expect(product(doc)).toMatchObject({ ceiling: 90_000, step: 20_000 })
    setCeiling(doc, 'p1', undefined)
    setStep(doc, 'p1', undefined)
    expect(product(doc)?.ceiling).toBeUndefined()
    expect(product(doc)?.step).toBeUndefined()
  })

  it('has a photo while one is set, and nothing that is no id of one', () => {
    const doc = started()
    const photo = 'e'.repeat(43)
    setPhoto(doc, 'p1', photo)
    expect(product(doc)?.photo).toBe(photo)
    expect(() => setPhoto(doc, 'p1', 'https://elsewhere.example/a.png')).toThrow(badInput)
    setPhoto(doc, 'p1', undefined)
    expect(product(doc)?.photo).toBeUndefined()
    doc.getMap('product/p1').set('photo', '../../secret')
    expect(product(doc)?.photo).toBeUndefined()
    expect(readPlan(doc).faults).toEqual([{ code: 'bad-value', root: 'product/p1', key: 'photo' }])
  })
})
