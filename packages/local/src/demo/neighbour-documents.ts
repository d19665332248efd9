import { templateFor } from '@rembuk/core/agreement/templates/template-for'
import { addDays, type Day, mondayOf, weekMondays } from '@rembuk/core/calendar'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { setPrice, setQuality, setTermsField, startTerms } from '@rembuk/plandoc/terms/edit'
import type { Party } from '@rembuk/usecases/ports/partnerships'
import * as Y from 'yjs'
import type { Neighbour } from './neighbours'

/** Yjs client id under which these documents are written. */
export const NEIGHBOUR_CLIENT_ID = 20_261_125
const WEEKS = 16
const PRODUCT_ID = 'produk'

/** The Monday of the first agreed week: as many weeks ago as deliveries were due. */
const firstMonday = ({ weeks = [] }: Neighbour, today: Day): Day =>
  addDays(mondayOf(today), -7 * weeks.length)

/** Plan and terms of a neighbour as Yjs v1 updates: one product, made and delivered each week. */
export const neighbourUpdates = (
  neighbour: Neighbour,
  parties: readonly Party[],
  today: Day,
): { plan: Uint8Array; terms: Uint8Array } => {
  const { name, unit, quantity, rupiah } = neighbour.product
  const start = firstMonday(neighbour, today)
  const maker = parties.find(({ kind }) => kind === 'producer')?.id ?? ''
  const [plan, terms] = [new Y.Doc(), new Y.Doc()]
  plan.clientID = NEIGHBOUR_CLIENT_ID
  terms.clientID = NEIGHBOUR_CLIENT_ID
  plan.transact(() => {
    startPlan(plan, { start, weeks: WEEKS })
    addProduct(plan, { id: PRODUCT_ID, name, unit, makers: [{ partyId: maker }] })
    for (const monday of weekMondays(start, WEEKS)) {
      setDemand(plan, PRODUCT_ID, monday, quantity)
      setProduction(plan, PRODUCT_ID, maker, monday, quantity)
      setDelivery(plan, PRODUCT_ID, maker, addDays(monday, 3), quantity)
    }
  })
  const known = parties.map(({ id: partyId, kind, name: called }) => ({ partyId, kind, name: called }))
  terms.transact(() => {
    startTerms(terms, templateFor('perdagangan-umum', known))
    setTermsField(terms, 'start', start)
    setTermsField(terms, 'end', addDays(start, 364))
    setPrice(terms, PRODUCT_ID, rupiah)
    setQuality(terms, PRODUCT_ID, 'Bersih dan utuh.')
  })
  return { plan: Y.encodeStateAsUpdate(plan), terms: Y.encodeStateAsUpdate(terms) }
}
