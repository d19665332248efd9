import type { Thousandths } from '@rembuk/core/quantity'
import type { NewMaterial } from '@rembuk/plandoc/edit/materials'

/** A material of a demo plan, in thousandths of its unit. */
export interface DemoMaterial extends NewMaterial {
  /** Ordered before the plan starts; one entry a week, nothing where the list ends. */
  arrivals?: readonly Thousandths[]
}

/** What a producer of a demo plan can do, in whole units. */
export interface DemoCapacity {
  partyId: string
  unit: string
  /** In a week without closures. */
  normal: number
  /** Weeks that differ, by index from 0. */
  weeks?: Readonly<Record<number, number>>
}

/** What the products of a demo plan are made of and with. */
export interface DemoSupply {
  materials: readonly DemoMaterial[]
  capacities: readonly DemoCapacity[]
}
