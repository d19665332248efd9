import type { Material } from '@rembuk/core/plan/material/material'
import type { Plan } from '@rembuk/core/plan/plan'
import type { JSX } from 'solid-js'
import { ArrivalsDialog } from './arrivals-dialog'
import { MaterialDialog } from './material-dialog'
import type { NextOrder } from './next-orders'
import { OrderDialog } from './order-dialog'
import { RecipeDialog } from './recipe-dialog'

/** Which form is open, and of what; a material of a new one is undefined. */
export type Opened =
  | { kind: 'material'; material: Material | undefined }
  | { kind: 'arrivals'; material: Material }
  | { kind: 'order'; next: NextOrder }
  | { kind: 'recipe'; productId: string }

/** The form that is open. */
export const OpenDialog = (props: { opened: Opened; plan: Plan; onClose: () => void }): JSX.Element => {
  const { opened } = props
  switch (opened.kind) {
    case 'material':
      return <MaterialDialog material={opened.material} onClose={props.onClose} />
    case 'arrivals':
      return <ArrivalsDialog material={opened.material} onClose={props.onClose} />
    case 'order':
      return <OrderDialog next={opened.next} onClose={props.onClose} />
    case 'recipe': {
      const product = props.plan.products.find(({ id }) => id === opened.productId)
      return (
        product && (
          <RecipeDialog product={product} materials={props.plan.materials ?? []} onClose={props.onClose} />
        )
      )
    }
  }
}
