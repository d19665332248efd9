import type { Day } from '@rembuk/core/calendar'
import { setCapacityUnit, setNormalCapacity, setWeekCapacity } from '@rembuk/plandoc/edit/capacity'
import { setArrival } from '@rembuk/plandoc/edit/material-fields'
import { addMaterial } from '@rembuk/plandoc/edit/materials'
import type * as Y from 'yjs'
import type { DemoSupply } from './demo-supply'
import { thousandths } from './thousandths'

/** Adds the demo's materials and capacities to a plan of these weeks. */
export const writeSupply = (
  doc: Y.Doc,
  { materials, capacities }: DemoSupply,
  mondays: readonly Day[],
): void => {
  for (const { arrivals = [], ...material } of materials) {
    addMaterial(doc, material)
    for (const [week, quantity] of arrivals.entries()) {
      const monday = mondays[week]
      if (monday !== undefined) setArrival(doc, material.id, monday, quantity)
    }
  }
  for (const { partyId, unit, normal, weeks = {} } of capacities) {
    setNormalCapacity(doc, partyId, thousandths(normal))
    setCapacityUnit(doc, partyId, unit)
    mondays.forEach((monday, week) => {
      const own = weeks[week]
      if (own !== undefined) setWeekCapacity(doc, partyId, monday, thousandths(own))
    })
  }
}
