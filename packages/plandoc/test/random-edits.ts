import { addDays } from '@rembuk/core/calendar'
import { DomainError } from '@rembuk/core/refusal'
import { setDelivery, setWeekDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { addMaker, removeMaker, setMakerOpening } from '@rembuk/plandoc/edit/makers'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { renameProduct, setSafety } from '@rembuk/plandoc/edit/product-fields'
import { addProduct, removeProduct, restoreProduct } from '@rembuk/plandoc/edit/products'
import fc from 'fast-check'
import { anyStructureEdit } from './random-structure-edits'
import { cleared, type Edit, edit, monday, party, product, quantity } from './random-values'

const day = fc.nat(40).map((count) => addDays('2026-11-23', count))
const newProduct = fc.record({
  id: product,
  name: product,
  unit: fc.constant('kg'),
  makers: fc.uniqueArray(party).map((parties) => parties.map((partyId) => ({ partyId }))),
})

const anyLineEdit = fc.oneof(
  edit(setDemand, product, monday, cleared),
  edit(setProduction, product, party, monday, cleared),
  edit(setWeekDelivery, product, party, monday, cleared),
  edit(setDelivery, product, party, day, cleared),
  edit(addProduct, newProduct),
  edit(removeProduct, product),
  edit(restoreProduct, product, fc.nat(5)),
  edit(renameProduct, product, fc.constantFrom('Emping', 'Batik')),
  edit(setSafety, product, quantity),
  edit(addMaker, product, party),
  edit(removeMaker, product, party),
  edit(setMakerOpening, product, party, quantity),
  edit(startPlan, fc.record({ start: monday, weeks: fc.integer({ min: 4, max: 8 }) })),
)

/** Any edit that a person can make, in a small world so that edits meet. A refusal counts as no edit. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(anyLineEdit, anyStructureEdit).map(
  (change): Edit =>
    (doc) => {
      try {
        change(doc)
      } catch (error) {
        if (!(error instanceof DomainError)) throw error
      }
    },
)
