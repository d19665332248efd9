import { expectedStart } from '@rembuk/core/plan/correction'
import { parseQuantity } from '@rembuk/core/quantity'
import { setMaterialCount } from '@rembuk/plandoc/edit/material-fields'
import { planRoots } from '@rembuk/plandoc/roots'
import type { Desk } from '../cells/desk'
import type { CountedPlace } from '../counts/counted-place'
import type { MaterialEntry } from './material-list'

/** A material's stock, to be counted; what is expected is the projection in which every order comes on time. */
export const materialPlace = (desk: Desk, entry: () => MaterialEntry): CountedPlace => {
  const material = () => entry().material
  return {
    root: planRoots.materialCount(material().id),
    name: () => material().name,
    unit: () => material().unit,
    counts: () => material().counted ?? [],
    expected: (week) => expectedStart(material().opening, entry().plan.projected, week),
    coming: (week) => material().receipts[week] ?? 0,
    read: parseQuantity,
    write: (monday, quantity) => setMaterialCount(desk.doc, material().id, monday, quantity),
  }
}
