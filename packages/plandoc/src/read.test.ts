import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { startPlan } from './edit/plan'
import { addProduct } from './edit/products'
import { MAX_FAULTS } from './faults'
import { readPlan } from './read'
import { planRoots } from './roots'

const started = (): Y.Doc => {
  const doc = new Y.Doc()
  startPlan(doc, { start: '2026-11-23', weeks: 4 })
  addProduct(doc, { id: 'p1', name: 'Emping', unit: 'kg', makers: [{ partyId: 'u1' }] })
  return doc
}

/** Writes content as another client may, valid or not. */
const write = (doc: Y.Doc, root: string, content: Record<string, unknown>): void => {
  for (const [key, value] of Object.entries(content)) doc.getMap(root).set(key, value)
}

describe('reading a plan', () => {
  it('finds no plan in a document where none was started', () => {
    expect(readPlan(new Y.Doc())).toEqual({
      plan: undefined,
      calendar: { workdays: [0, 1, 2, 3, 4, 5], closures: [] },
      thresholds: { loadPerMille: 1000 },
      goals: [],
      periods: [],
      sample: new Set(),
      faults: [],
    })
  })

  it('gives every line one number a week and 0 where nothing is written', () => {
    const doc = started()
    write(doc, planRoots.demand('p1'), { '2026-11-30': 5_000 })
    write(doc, planRoots.production('p1', 'u1'), { '2026-12-14': 1 })
    write(doc, planRoots.delivery('p1', 'u1'), { '2026-12-04': 3, '2026-11-27': 2 })
    const { plan, faults } = readPlan(doc)
    expect({ plan, faults }).toEqual({
      faults: [],
      plan: {
        start: '2026-11-23',
        weeks: 4,
        products: [
          {
            id: 'p1',
            name: 'Emping',
            unit: 'kg',
            opening: 0,
            safety: 0,
            demand: [0, 5_000, 0, 0],
            makers: [
              {
                partyId: 'u1',
                opening: 0,
                production: [0, 0, 0, 1],
                deliveries: [
                  { day: '2026-11-27', quantity: 2 },
                  { day: '2026-12-04', quantity: 3 },
                ],
              },
            ],
          },
        ],
      },
    })
  })

  it('orders products by position and equal positions by id, the same on every replica', () => {
    const doc = started()
    write(doc, planRoots.products, { b: 0.5, c: -3, a: 0.5, z: 1e308 })
    expect(readPlan(doc).plan?.products.map((product) => product.id)).toEqual(['c', 'a', 'b', 'p1', 'z'])
  })

  it('leaves other weeks’ cells and deliveries more than a year away alone, without a fault', () => {
    const doc = started()
    write(doc, planRoots.demand('p1'), { '2026-11-16': 7 })
    write(doc, planRoots.delivery('p1', 'u1'), { '2026-11-20': 7, '2030-01-01': 7 })
    const { plan, faults } = readPlan(doc)
    expect(faults).toEqual([])
    expect(plan?.products[0]?.demand).toEqual([0, 0, 0, 0])
    expect(plan?.products[0]?.makers[0]?.deliveries).toEqual([{ day: '2026-11-20', quantity: 7 }])
  })

  it('takes what is valid beside what is not, and says what it left out', () => {
    const doc = started()
    write(doc, planRoots.demand('p1'), { '2026-11-23': 1.5, '2026-11-24': 1, '2026-11-30': 9 })
    write(doc, planRoots.product('p1'), { name: 'a\u202eb', colour: 'red' })
    write(doc, planRoots.products, { ['__proto__']: 1, p2: Number.NaN, p3: 2 })
    write(doc, planRoots.makers('p1'), { u9: new Y.Map() })
    doc.getArray('evil')
    const { plan, faults } = readPlan(doc)
    expect(plan?.products.map(({ id, name, demand }) => ({ id, name, demand }))).toEqual([
      { id: 'p1', name: 'p1', demand: [0, 9, 0, 0] },
      { id: 'p3', name: 'p3', demand: [0, 0, 0, 0] },
    ])
    expect(faults).toEqual(
      expect.arrayContaining([
        { code: 'unknown-root', root: 'evil' },
        { code: 'unknown-key', root: 'products', key: '__proto__' },
        { code: 'bad-value', root: 'products', key: 'p2' },
        { code: 'bad-value', root: 'demand/p1', key: '2026-11-23' },
        { code: 'unknown-key', root: 'demand/p1', key: '2026-11-24' },
        { code: 'bad-value', root: 'product/p1', key: 'name' },
        { code: 'missing', root: 'product/p1', key: 'name' },
        { code: 'unknown-key', root: 'product/p1', key: 'colour' },
        { code: 'bad-value', root: 'makers/p1', key: 'u9' },
        { code: 'missing', root: 'product/p3', key: 'unit' },
      ]),
    )
  })

  it('reads no plan from a bad start, and says so', () => {
    const doc = new Y.Doc()
    write(doc, planRoots.plan, { start: '9999-12-27', weeks: 1e9 })
    expect(readPlan(doc)).toMatchObject({
      plan: undefined,
      faults: [
        { code: 'bad-value', root: 'plan', key: 'start' },
        { code: 'bad-value', root: 'plan', key: 'weeks' },
      ],
    })
  })

  it('shows at most 200 products, 20 producers of each and 100 faults', () => {
    const doc = started()
    doc.transact(() => {
      for (let n = 0; n < 300; n++) {
        write(doc, planRoots.products, { [`q${n}`]: 2 + n })
        write(doc, planRoots.makers('p1'), { [`u${n}`]: 2 + n })
        write(doc, planRoots.demand('p1'), { [`junk ${n}`]: 1 })
      }
    })
    const { plan, faults } = readPlan(doc)
    expect(plan?.products).toHaveLength(200)
    expect(plan?.products[0]?.makers).toHaveLength(20)
    expect(faults).toHaveLength(MAX_FAULTS)
    expect(faults[0]).toEqual({ code: 'too-many', root: 'products', key: 'q199' })
  })

  it('survives roots of another type, used here or come from elsewhere', () => {
    const doc = started()
    doc.getText('demand/p1').insert(0, 'hello')
    const stranger = new Y.Doc()
    stranger.getArray('products').push(['p9'])
    stranger.getText('makers/p1').insert(0, 'u9')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(stranger))
    const { plan, faults } = readPlan(doc)
    expect(plan?.products.map((product) => product.id)).toEqual(['p1'])
    expect(faults).toEqual([{ code: 'wrong-type', root: 'demand/p1' }])
  })
})
