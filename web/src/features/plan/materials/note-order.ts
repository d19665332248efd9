import type { Day } from '@rembuk/core/calendar'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import { setArrival } from '@rembuk/plandoc/edit/material-fields'
import { planRoots } from '@rembuk/plandoc/roots'
import type * as Y from 'yjs'

/**
 * Adds an order to what is expected in a week, whoever wrote that. Returns false, and writes nothing,
 * where both together are more than a line may hold.
 */
export const noteOrder = (doc: Y.Doc, materialId: string, monday: Day, quantity: Thousandths): boolean => {
  const written = doc.getMap(planRoots.arrivals(materialId)).get(monday)
  const total = (isQuantity(written) ? written : 0) + quantity
  if (!isQuantity(total)) return false
  setArrival(doc, materialId, monday, total)
  return true
}
