import type { Plan, Product } from '@rembuk/core/plan/plan'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { packPlan } from '@rembuk/plandoc/pack/pack-plan'
import { plainDoc } from '@rembuk/plandoc/pack/plain-doc'
import { readPlan } from '@rembuk/plandoc/read'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyEdit } from './random-edits'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
  return doc
}

/** What a plan says of its products in its own weeks. */
const inItsWeeks = ({ products }: Plan, lastDay: string): Product[] =>
  products.map((product) => ({
    ...product,
    makers: product.makers.map((maker) => ({
      ...maker,
      deliveries: maker.deliveries.filter(({ day }) => day >= '2026-11-23' && day <= lastDay),
    })),
  }))

/** There and back over the wire. */
const throughJson = (doc: Y.Doc) => {
  const packed = packPlan(doc)
  return packed && plainDoc(JSON.parse(JSON.stringify(packed)))
}

describe('a packed plan', () => {
  it('reads as the same products with the same numbers, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
        const doc = started()
        for (const edit of edits) edit(doc)
        const { plan } = readPlan(doc)
        if (plan?.start !== '2026-11-23') return
        const plain = throughJson(doc)
        const lastDay = new Date(Date.parse(plan.start) + (7 * plan.weeks - 1) * 86_400_000)
        const read = plain && readPlan(plain).plan
        expect(read?.products).toEqual(inItsWeeks(plan, lastDay.toISOString().slice(0, 10)))
      }),
    )
  })

  it('is none while the plan is not started', () => {
    expect(packPlan(new Y.Doc())).toBeUndefined()
  })

  it('has the same keys for every line of the same weeks', () => {
    const doc = started()
    for (const monday of ['2026-11-23', '2026-11-30', '2026-12-14']) {
      setDemand(doc, 'p1', monday, 5_000)
      setProduction(doc, 'p1', 'u1', monday, 6_000)
    }
    setDelivery(doc, 'p1', 'u1', '2026-11-27', 1_000)
    setDelivery(doc, 'p1', 'u1', '2027-11-27', 1_000)
    const roots = new Map(packPlan(doc)?.roots.map(([root, keys, values]) => [root, { keys, values }]))
    expect(roots.get('demand/p1')).toEqual({ keys: [0, 7, 14], values: [5_000, 5_000, 5_000] })
    expect(roots.get('production/p1/u1')?.keys).toEqual([0, 7, 14])
    expect(roots.get('delivery/p1/u1')).toEqual({ keys: [4], values: [1_000] })
  })

  it('holds nothing that a plan may not hold', () => {
    const doc = started()
    doc.getMap('evil').set('x', 1)
    doc.getMap('demand/p1').set('2026-11-23', new Uint8Array(9))
    doc.getMap('demand/p1').set('2026-11-30', Number.NaN)
    doc.getMap('demand/stranger').set('2026-11-23', 1_000)
    const roots = packPlan(doc)?.roots.map(([root]) => root)
    expect(roots).toEqual(['plan', 'products', 'product/p1', 'makers/p1', 'opening/p1'])
  })

  it('that says nonsense reads as a plan without it', () => {
    const plain = plainDoc({
      start: '2026-11-23',
      roots: [
        ['plan', ['start', 'weeks'], ['2026-11-23', 4]],
        ['products', ['p1', '__proto__'], [1, 2]],
        ['demand/p1', [0, 1, 7], [-4, 'x']],
      ],
    })
    const { plan } = readPlan(plain)
    expect(plan?.products.map(({ id, demand }) => ({ id, demand }))).toEqual([
      { id: 'p1', demand: [0, 0, 0, 0] },
    ])
  })
})
