import { expectedStart } from '@rembuk/core/plan/correction'
import { setOutletCount } from '@rembuk/plandoc/edit/outlets'
import { planRoots } from '@rembuk/plandoc/roots'
import { partyName } from '../cells/cell-words'
import type { Desk } from '../cells/desk'
import { readTyped } from '../cells/typed-quantity'
import type { CountedPlace } from '../counts/counted-place'
import { t } from './words'

/** A product's stock at an outlet, to be counted. An outlet that has no part in the product yet is expected to have none. */
export const outletPlace = (desk: Desk, productId: string, outletId: string): CountedPlace => {
  const ofOutlet = (each: { outletId: string }): boolean => each.outletId === outletId
  const projection = () => desk.projection(productId)?.outlets.find(ofOutlet)
  const line = () => desk.lines(productId)?.outlets?.find(ofOutlet)
  return {
    root: planRoots.makerCount(productId, outletId),
    name: () => t().demandAt(desk.product(productId)?.name ?? '', partyName(desk, outletId)),
    unit: () => desk.product(productId)?.unit ?? '',
    counts: () => line()?.counted ?? [],
    expected: (week) => expectedStart(line()?.opening ?? 0, projection()?.stock ?? [], week) ?? 0,
    coming: (week) => projection()?.delivered[week] ?? 0,
    read: (text) => readTyped(text, desk.product(productId)),
    write: (monday, quantity) => setOutletCount(desk.doc, productId, outletId, monday, quantity),
  }
}
