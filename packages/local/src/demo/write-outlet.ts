import { addDays, type Day } from '@rembuk/core/calendar'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { addOutlet, setOutletDemand, setOutletOpening } from '@rembuk/plandoc/edit/outlets'
import type * as Y from 'yjs'
import type { DemoOutlet } from './demo-outlet'
import { thousandths } from './thousandths'

/** Adds a demo outlet with what it sells and gets to a plan of these weeks. */
export const writeOutlet = (doc: Y.Doc, { id, name, lines }: DemoOutlet, mondays: readonly Day[]): void => {
  addOutlet(doc, { id, name })
  for (const { productId, opening, demand, dayOffset, deliveries } of lines) {
    setOutletOpening(doc, productId, id, thousandths(opening))
    mondays.forEach((monday, week) => {
      setOutletDemand(doc, productId, id, monday, thousandths(demand[week] ?? 0))
      setDelivery(doc, productId, id, addDays(monday, dayOffset), thousandths(deliveries[week] ?? 0))
    })
  }
}
