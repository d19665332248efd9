import { describe, expect, it } from 'vitest'
import { makerRoots, productRoots } from './product-roots'
import { isId, isPlanRoot, planRoots } from './roots'

describe('the roots of a plan document', () => {
  it('are all accepted by their own check', () => {
    const roots = [
      planRoots.plan,
      planRoots.closures,
      planRoots.thresholds,
      planRoots.products,
      planRoots.materials,
      ...productRoots('p1'),
      planRoots.certificates('p1'),
      ...makerRoots('p1', 'u2'),
      planRoots.outlets,
      planRoots.outlet('o1'),
      planRoots.outletDemand('p1', 'o1'),
      planRoots.capacity('u2'),
      planRoots.material('m1'),
      planRoots.arrivals('m1'),
      planRoots.materialCount('m1'),
      planRoots.periods,
      planRoots.openings('2026-11-23'),
      planRoots.goals,
      planRoots.goal('g1'),
      planRoots.assumptions('g1'),
      planRoots.assumption('g1', 'a1'),
      planRoots.sample,
    ]
    expect(new Set(roots).size).toBe(Object.keys(planRoots).length)
    expect(roots.filter((root) => !isPlanRoot(root))).toEqual([])
  })

  it('are nothing else', () => {
    const others = [
      '',
      'plans',
      'plan/',
      'demand',
      'demand/p1/u2',
      'orders',
      'use/p1/u2',
      'count',
      'count/p1/u2/x',
      'count/p1/__proto__',
      'capacity',
      'capacity/u2/p1',
      'closures/p1',
      'outlets/o1',
      'outlet',
      'outlet/o1/p1',
      'outlet-demand/p1',
      'materials/m1',
      'material',
      'material-count',
      'material-count/m1/x',
      'delivery-details/p1',
      'details/p1/u2',
      'production/p1',
      'production/p1/u2/x',
      'demand/a b',
      'demand/p1\n',
      'product/__proto__',
      'delivery/__proto__/u2',
      'delivery/p1/__proto__',
      '__proto__',
    ]
    expect(others.filter(isPlanRoot)).toEqual([])
  })

  it('never go by the name of an object’s prototype', () => {
    expect(isId('emping-limpung')).toBe(true)
    expect(isId('__proto__x')).toBe(true)
    expect(isId('__proto__')).toBe(false)
    expect(isId('x'.repeat(41))).toBe(false)
    expect(isId(undefined)).toBe(false)
  })
})
