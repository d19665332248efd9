import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentId, parseDocumentId } from './document-id'

describe('a document id', () => {
  it('gives back the partnership, kind and number it was made of', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/),
        fc.integer({ min: 1, max: 999_999 }),
        (partnershipId, number) => {
          const address = { partnershipId, kind: 'plan' as const, number }
          expect(parseDocumentId(documentId(address))).toEqual(address)
        },
      ),
    )
  })

  it('of an unknown kind, number or form is no id', () => {
    for (const text of [
      '',
      'a.plan',
      'a.plan.0',
      'a.plan.01',
      'a.notes.1',
      '.plan.1',
      'a/b.plan.1',
      'a.plan.1 ',
      'a.plan.1\n',
    ])
      expect(parseDocumentId(text), text).toBeUndefined()
  })
})
