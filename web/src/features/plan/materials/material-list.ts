import type { Day } from '@rembuk/core/calendar'
import type { Material } from '@rembuk/core/plan/material/material'
import { type MaterialPlan, planMaterial } from '@rembuk/core/plan/material/material-plan'
import type { Plan } from '@rembuk/core/plan/plan'
import { type Accessor, createMemo, mapArray } from 'solid-js'

/** One material with what the plan needs of it and what has to be ordered. */
export interface MaterialEntry {
  material: Material
  plan: MaterialPlan
  /** Names of the products whose recipes name it, in the plan's order. */
  products: string[]
  today: Day
}

/** What the plan of one material depends on. */
interface Source {
  material: Material
  plan: Plan
  today: Day
}

const sameSource = (a: Source, b: Source): boolean =>
  a.material === b.material &&
  a.today === b.today &&
  a.plan.start === b.plan.start &&
  a.plan.weeks === b.plan.weeks &&
  a.plan.products.length === b.plan.products.length &&
  a.plan.products.every((product, index) => product === b.plan.products[index])

/** The plan with only those products that a material goes into. */
const usersOf = ({ start, weeks, products }: Plan, materialId: string): Plan => ({
  start,
  weeks,
  products: products.filter(({ recipe = [] }) => recipe.some((line) => line.materialId === materialId)),
})

const planEntry = ({ material, plan, today }: Source): MaterialEntry => ({
  material,
  plan: planMaterial(plan, material, today > plan.start ? today : plan.start),
  products: plan.products.map(({ name }) => name),
  today,
})

/**
 * Follows every material of a plan, in the plan's order. After an edit only the materials that it
 * touches are planned again; all others stay the same objects. Call inside a Solid owner.
 */
export const createMaterialList = (plan: Accessor<Plan>, today: Accessor<Day>): Accessor<MaterialEntry[]> => {
  const byId = createMemo(() => new Map((plan().materials ?? []).map((material) => [material.id, material])))
  const entries = createMemo(
    mapArray(
      () => [...byId().keys()],
      (materialId) => {
        const source = createMemo(
          (before: Source | undefined): Source | undefined => {
            const material = byId().get(materialId)
            // A material that was just removed keeps its last plan until it leaves the list.
            if (!material) return before
            return { material, plan: usersOf(plan(), materialId), today: today() }
          },
          undefined,
          { equals: (a, b) => a === b || (a !== undefined && b !== undefined && sameSource(a, b)) },
        )
        return createMemo(() => {
          const from = source()
          return from && planEntry(from)
        })
      },
    ),
  )
  return createMemo(() => entries().flatMap((entry) => entry() ?? []))
}
