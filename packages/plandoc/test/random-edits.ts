import { addDays } from '@rembuk/core/calendar'
import { DomainError } from '@rembuk/core/refusal'
import { setDelivery, setWeekDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { addMaker, removeMaker, setMakerOpening } from '@rembuk/plandoc/edit/makers'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { renameProduct, setSafety } from '@rembuk/plandoc/edit/product-fields'
import { addProduct, removeProduct, restoreProduct } from '@rembuk/plandoc/edit/products'
import fc from 'fast-check'
import type * as Y from 'yjs'

type Edit = (doc: Y.Doc) => void

const product = fc.constantFrom('p1', 'p2', 'p3')
const party = fc.constantFrom('u1', 'u2')
const quantity = fc.nat(1_000_000)
const cleared = fc.option(quantity, { nil: undefined })
const monday = fc.nat(5).map((week) => addDays('2026-11-23', 7 * week))
const day = fc.nat(40).map((count) => addDays('2026-11-23', count))

/** Any edit that a person can make, in a small world so that edits meet. A refusal counts as no edit. */
export const anyEdit: fc.Arbitrary<Edit> = fc
  .oneof(
    fc.tuple(product, monday, cleared).map(
      (args): Edit =>
        (doc) =>
          setDemand(doc, ...args),
    ),
    fc.tuple(product, party, monday, cleared).map(
      (args): Edit =>
        (doc) =>
          setProduction(doc, ...args),
    ),
    fc.tuple(product, party, monday, cleared).map(
      (args): Edit =>
        (doc) =>
          setWeekDelivery(doc, ...args),
    ),
    fc.tuple(product, party, day, cleared).map(
      (args): Edit =>
        (doc) =>
          setDelivery(doc, ...args),
    ),
    fc.tuple(product, fc.array(party)).map(
      ([id, parties]): Edit =>
        (doc) =>
          addProduct(doc, {
            id,
            name: id,
            unit: 'kg',
            makers: [...new Set(parties)].map((partyId) => ({ partyId })),
          }),
    ),
    product.map(
      (id): Edit =>
        (doc) =>
          void removeProduct(doc, id),
    ),
    fc.tuple(product, fc.nat(5)).map(
      (args): Edit =>
        (doc) =>
          restoreProduct(doc, ...args),
    ),
    fc.tuple(product, fc.constantFrom('Emping', 'Batik')).map(
      (args): Edit =>
        (doc) =>
          renameProduct(doc, ...args),
    ),
    fc.tuple(product, quantity).map(
      (args): Edit =>
        (doc) =>
          setSafety(doc, ...args),
    ),
    fc.tuple(product, party).map(
      (args): Edit =>
        (doc) =>
          addMaker(doc, ...args),
    ),
    fc.tuple(product, party).map(
      (args): Edit =>
        (doc) =>
          removeMaker(doc, ...args),
    ),
    fc.tuple(product, party, quantity).map(
      (args): Edit =>
        (doc) =>
          setMakerOpening(doc, ...args),
    ),
    fc.tuple(monday, fc.integer({ min: 4, max: 8 })).map(
      ([start, weeks]): Edit =>
        (doc) =>
          startPlan(doc, { start, weeks }),
    ),
  )
  .map(
    (edit): Edit =>
      (doc) => {
        try {
          edit(doc)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
      },
  )
