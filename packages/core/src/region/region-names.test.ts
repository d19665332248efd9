import { describe, expect, it } from 'vitest'
import { isKnownRegion, isWithin, regionPath } from './region-code'
import { namedRegionsIn, regionName } from './region-names'

describe('regions', () => {
  it('are the 38 provinces, and what has a name in them', () => {
    expect(namedRegionsIn()).toHaveLength(38)
    const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
    expect(twoDigits.filter(isKnownRegion)).toEqual([...namedRegionsIn()].sort())
    expect(namedRegionsIn('33')).toContain('33.25')
    for (const code of [...namedRegionsIn(), ...namedRegionsIn('33'), ...namedRegionsIn('33.25')]) {
      expect(isKnownRegion(code)).toBe(true)
      expect(regionName(code)).not.toBe(code)
    }
  })

  it('without a name are shown as their code', () => {
    expect(isKnownRegion('33.99.01')).toBe(true)
    expect(regionName('33.99.01')).toBe('33.99.01')
  })

  it.each(['', '3', '33.', '33.2', '33.25.1', '33.25.08.1', '99', ' 33', 33, undefined])(
    'are not %j',
    (code) => {
      expect(isKnownRegion(code)).toBe(false)
    },
  )

  it('lie in what their code begins with, and in nothing whose code only looks alike', () => {
    expect(regionPath('33.25.08')).toEqual(['33', '33.25', '33.25.08'])
    expect(isWithin('33.25.08', '33.25')).toBe(true)
    expect(isWithin('33.25', '33.25')).toBe(true)
    expect(isWithin('33.25', '33.25.08')).toBe(false)
    expect(isWithin('33.25', '33.2')).toBe(false)
  })
})
