import { describe, expect, it } from 'vitest'
import { isLabel, MAX_LABEL } from './label'

describe('a label', () => {
  it('may hold any script and up to 80 characters', () => {
    for (const value of ['kg', 'Keripik “Gringsing” (pedas)', 'ꦲꦺꦩ꧀ꦥꦶꦁ', 'x'.repeat(MAX_LABEL)])
      expect(isLabel(value), value).toBe(true)
  })

  it('is refused when blank, too long, no text, or disguised', () => {
    for (const value of [
      '',
      '  ',
      'x'.repeat(MAX_LABEL + 1),
      'a\nb',
      'a\u0000',
      'a\u202eb',
      '\ud800',
      5,
      null,
      ['a'],
    ])
      expect(isLabel(value), JSON.stringify(value)).toBe(false)
  })
})
