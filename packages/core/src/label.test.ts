import { describe, expect, it } from 'vitest'
import { isLabel, isNote, MAX_LABEL, MAX_NOTE } from './label'

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

describe('a note', () => {
  it('may be longer than a label and is refused for the same reasons', () => {
    expect(isNote('x'.repeat(MAX_NOTE))).toBe(true)
    for (const value of [' ', 'x'.repeat(MAX_NOTE + 1), 'a\nb', 'a\u202eb', 5, undefined])
      expect(isNote(value), JSON.stringify(value)).toBe(false)
  })
})
