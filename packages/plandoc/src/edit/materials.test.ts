import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlan } from '../read'
import { planRoots } from '../roots'
import {
  renameMaterial,
  setArrival,
  setLeadTime,
  setLotSizing,
  setMaterialBuyer,
  setMaterialCount,
  setMaterialOpening,
  setMaterialUnit,
} from './material-fields'
import { addMaterial, removeMaterial, restoreMaterial } from './materials'
import { startPlan } from './plan'
import { addProduct } from './products'
import { removeRecipeLine, setRecipeLine } from './recipe'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  return doc
}
const materials = (doc: Y.Doc) => readPlan(doc).plan?.materials

describe('a material', () => {
  it('is added behind the others, bought as needed and at once unless said otherwise', () => {
    const doc = started()
    addMaterial(doc, {
      id: 'z-melinjo',
      name: 'Melinjo',
      unit: 'kg',
      partyId: 'u1',
      opening: 60_000,
      leadTime: { count: 1, unit: 'week' },
      lotSizing: { rule: 'fixed-lot', lot: 50_000 },
    })
    addMaterial(doc, { id: 'a-oil', name: 'Minyak', unit: 'l' })
    setArrival(doc, 'a-oil', '2026-11-30', 4_000)
    expect(materials(doc)).toEqual([
      {
        id: 'z-melinjo',
        name: 'Melinjo',
        unit: 'kg',
        partyId: 'u1',
        opening: 60_000,
        receipts: [0, 0, 0, 0],
        leadTime: { count: 1, unit: 'week' },
        lotSizing: { rule: 'fixed-lot', lot: 50_000 },
      },
      {
        id: 'a-oil',
        name: 'Minyak',
        unit: 'l',
        opening: 0,
        receipts: [0, 4_000, 0, 0],
        leadTime: { count: 0, unit: 'day' },
        lotSizing: { rule: 'lot-for-lot' },
      },
    ])
    expect(readPlan(doc).faults).toEqual([])
  })

  it('can be given another name, unit, buyer, stock, lead time and lot', () => {
    const doc = started()
    addMaterial(doc, { id: 'm1', name: 'Kain', unit: 'm', partyId: 'u1' })
    renameMaterial(doc, 'm1', 'Mori')
    setMaterialUnit(doc, 'm1', 'yard')
    setMaterialBuyer(doc, 'm1', undefined)
    setMaterialOpening(doc, 'm1', 9_000)
    setLeadTime(doc, 'm1', { count: 10, unit: 'day' })
    setLotSizing(doc, 'm1', { rule: 'period', weeks: 2 })
    const [material] = materials(doc) ?? []
    expect(material).toMatchObject({
      name: 'Mori',
      unit: 'yard',
      opening: 9_000,
      leadTime: { count: 10, unit: 'day' },
      lotSizing: { rule: 'period', weeks: 2 },
    })
    expect(material?.partyId).toBeUndefined()
  })

  it('has what was counted as each week starts, a count of nothing too', () => {
    const doc = started()
    addMaterial(doc, { id: 'm1', name: 'Mori', unit: 'm' })
    expect(materials(doc)?.[0]?.counted).toBeUndefined()
    setMaterialCount(doc, 'm1', '2026-11-30', 0)
    setMaterialCount(doc, 'm1', '2026-12-07', 9_000)
    setMaterialCount(doc, 'm1', '2027-11-29', 1_000)
    expect(materials(doc)?.[0]?.counted).toEqual([undefined, 0, 9_000, undefined])
    setMaterialCount(doc, 'm1', '2026-11-30', undefined)
    expect(materials(doc)?.[0]?.counted).toEqual([undefined, undefined, 9_000, undefined])
    expect(readPlan(doc).faults).toEqual([])
    expect(() => setMaterialCount(doc, 'm1', '2026-12-01', 1)).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    )
    expect(() => setMaterialCount(doc, 'm1', '2026-11-30', 0.5)).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    )
    doc.getMap(planRoots.materialCount('m1')).set('2026-12-14', -1)
    expect(readPlan(doc).faults).toEqual([
      { code: 'bad-value', root: 'material-count/m1', key: '2026-12-14' },
    ])
  })

  it('comes back as it was after it was removed', () => {
    const doc = started()
    addMaterial(doc, { id: 'm1', name: 'Mori', unit: 'm' })
    addMaterial(doc, { id: 'm2', name: 'Malam', unit: 'kg' })
    const before = materials(doc)
    const position = removeMaterial(doc, 'm1')
    expect(materials(doc)?.map(({ id }) => id)).toEqual(['m2'])
    restoreMaterial(doc, 'm1', position ?? Number.NaN)
    expect(materials(doc)).toEqual(before)
    expect(() => addMaterial(doc, { id: 'm1', name: 'Mori', unit: 'm' })).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    )
  })

  it('is refused beyond 100, and no more are shown', () => {
    const doc = started()
    for (let n = 0; n < 100; n++) addMaterial(doc, { id: `m${n}`, name: 'Malam', unit: 'kg' })
    expect(() => addMaterial(doc, { id: 'more', name: 'Malam', unit: 'kg' })).toThrow(
      expect.objectContaining({ facts: { fields: ['materialId'], limit: 100 } }),
    )
    doc.getMap(planRoots.materials).set('more', 1e9)
    expect(materials(doc)).toHaveLength(100)
    expect(readPlan(doc).faults).toEqual([{ code: 'too-many', root: 'materials', key: 'more' }])
  })

  it('is read with what is valid of it, and the rest is reported', () => {
    const doc = started()
    doc.getMap(planRoots.materials).set('m1', 1)
    for (const [key, value] of Object.entries({ name: 'Mori', lead: 'soon', lots: 'period 0', price: 9 }))
      doc.getMap(planRoots.material('m1')).set(key, value)
    expect(materials(doc)).toMatchObject([
      { name: 'Mori', unit: '', leadTime: { count: 0, unit: 'day' }, lotSizing: { rule: 'lot-for-lot' } },
    ])
    const root = 'material/m1'
    expect(readPlan(doc).faults).toEqual([
      { code: 'bad-value', root, key: 'lead' },
      { code: 'bad-value', root, key: 'lots' },
      { code: 'unknown-key', root, key: 'price' },
      { code: 'missing', root, key: 'unit' },
    ])
  })
})

describe('a recipe', () => {
  const withProduct = (): Y.Doc => {
    const doc = started()
    addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg' })
    return doc
  }
  const recipe = (doc: Y.Doc) => readPlan(doc).plan?.products[0]?.recipe

  it('has one line for each material, by its id, with its losses', () => {
    const doc = withProduct()
    setRecipeLine(doc, 'p1', { materialId: 'm2', quantity: 300, per: 1_000, yieldPerMille: 950 })
    setRecipeLine(doc, 'p1', { materialId: 'm1', quantity: 1_000, per: 1_000 })
    setRecipeLine(doc, 'p1', { materialId: 'm1', quantity: 2_000, per: 1_000 })
    expect(recipe(doc)).toEqual([
      { materialId: 'm1', quantity: 2_000, per: 1_000 },
      { materialId: 'm2', quantity: 300, per: 1_000, yieldPerMille: 950 },
    ])
    removeRecipeLine(doc, 'p1', 'm1')
    removeRecipeLine(doc, 'p1', 'm2')
    expect(recipe(doc)).toBeUndefined()
  })

  it('never mixes what two people wrote at once', () => {
    const one = withProduct()
    setRecipeLine(one, 'p1', { materialId: 'm1', quantity: 1_000, per: 1_000 })
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    const mine = { materialId: 'm1', quantity: 2_000, per: 1_000 }
    const theirs = { materialId: 'm1', quantity: 1_000, per: 3_000 }
    setRecipeLine(one, 'p1', mine)
    setRecipeLine(other, 'p1', theirs)
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    expect([[mine], [theirs]]).toContainEqual(recipe(one))
  })

  it('takes 30 materials at most', () => {
    const doc = withProduct()
    const line = (n: number) => ({ materialId: `m${n}`, quantity: 1, per: 1 })
    for (let n = 0; n < 30; n++) setRecipeLine(doc, 'p1', line(n))
    expect(() => setRecipeLine(doc, 'p1', line(30))).toThrow(
      expect.objectContaining({ facts: { fields: ['recipe'], limit: 30 } }),
    )
    setRecipeLine(doc, 'p1', { ...line(29), quantity: 5 })
    doc.getMap(planRoots.recipe('p1')).set('z', '1/1')
    expect(recipe(doc)).toHaveLength(30)
    expect(readPlan(doc).faults).toEqual([{ code: 'too-many', root: 'recipe/p1', key: 'z' }])
  })
})
