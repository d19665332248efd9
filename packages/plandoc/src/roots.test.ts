import { describe, expect, it } from 'vitest'
import { isId, isPlanRoot, planRoots } from './roots'

describe('the roots of a plan document', () => {
  it('are all accepted by their own check', () => {
    const roots = [
      planRoots.plan,
      planRoots.products,
      planRoots.product('p1'),
      planRoots.makers('p1'),
      planRoots.opening('p1'),
      planRoots.demand('p1'),
      planRoots.production('p1', 'u2'),
      planRoots.delivery('p1', 'u2'),
    ]
    expect(roots.filter((root) => !isPlanRoot(root))).toEqual([])
  })

  it('are nothing else', () => {
    const others = [
      '',
      'plans',
      'plan/',
      'demand',
      'demand/p1/u2',
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
