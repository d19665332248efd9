import type { Outlet } from '@rembuk/core/plan/plan'
import { unreported } from '@rembuk/plandoc/faults'
import { readOutlets } from '@rembuk/plandoc/read-outlets'
import { planRoots } from '@rembuk/plandoc/roots'
import { type Accessor, createMemo } from 'solid-js'
import type { Desk } from '../cells/desk'

/** Whether a place is one of the plan's outlets. */
export const isOutlet = (desk: Desk, placeId: string): boolean =>
  Number.isFinite(desk.signals.value(planRoots.outlets, placeId))

/** The plan's outlets in the order shown, as they are now. Call inside a Solid owner. */
export const createOutlets = (desk: Desk): Accessor<Outlet[]> =>
  createMemo(() => {
    desk.signals.follow(planRoots.outlets)
    const outlets = readOutlets(desk.doc, unreported)
    for (const { id } of outlets) desk.signals.follow(planRoots.outlet(id))
    return outlets
  })

/**
 * From or to where a delivery of a product goes: the place asked for where that is an outlet or makes
 * the product, else the only producer there is; empty where that is open.
 */
export const placeFor = (desk: Desk, productId: string, asked: string): string => {
  const makers = desk.product(productId)?.makers.map(({ partyId }) => partyId) ?? []
  if (makers.includes(asked) || isOutlet(desk, asked)) return asked
  return makers.length === 1 ? (makers[0] ?? '') : ''
}
