import { makerRoots, outletRoots, productRoots } from '@rembuk/plandoc/product-roots'
import { readWeeks } from '@rembuk/plandoc/read-lines'
import { readProduct } from '@rembuk/plandoc/read-product'
import { planRoots } from '@rembuk/plandoc/roots'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyEdit } from './random-edits'

const read = (doc: Y.Doc) => readProduct(doc, 'p1', readWeeks('2026-11-23', 6), () => {})

it('a product depends on its own roots and on those of its producers and outlets, and on nothing else', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 80 }), (edits) => {
      const doc = new Y.Doc()
      for (const edit of edits) edit(doc)
      const copy = new Y.Doc()
      const roots = [
        ...productRoots('p1'),
        ...makerRoots('p1', 'u1'),
        ...makerRoots('p1', 'u2'),
        planRoots.outlets,
        ...outletRoots('p1', 'o1'),
        ...outletRoots('p1', 'u2'),
      ]
      for (const root of roots)
        for (const [key, value] of doc.getMap(root).entries()) copy.getMap(root).set(key, value)
      expect(read(copy)).toEqual(read(doc))
    }),
  )
})
