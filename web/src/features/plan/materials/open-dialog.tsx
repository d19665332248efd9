import type { Day } from '@rembuk/core/calendar'
import type { Material } from '@rembuk/core/plan/material/material'
import type { Plan } from '@rembuk/core/plan/plan'
import { createMemo, type JSX, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import { ArrivalsDialog } from './arrivals-dialog'
import { MaterialDialog } from './material-dialog'
import type { MaterialEntry } from './material-list'
import { materialPlace } from './material-place'
import type { NextOrder } from './next-orders'
import { OrderDialog } from './order-dialog'
import { RecipeDialog } from './recipe-dialog'

const CountDialog = part(() => import('../counts/count-dialog'))

/** Which form is open, and of what; a material of a new one is undefined. */
export type Opened =
  | { kind: 'material'; material: Material | undefined }
  | { kind: 'arrivals'; material: Material }
  | { kind: 'count'; materialId: string; monday: Day | undefined }
  | { kind: 'order'; next: NextOrder }
  | { kind: 'recipe'; productId: string }

/** The form that is open. */
export const OpenDialog = (props: {
  opened: Opened
  plan: Plan
  entries: readonly MaterialEntry[]
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const { opened } = props
  switch (opened.kind) {
    case 'material':
      return <MaterialDialog material={opened.material} onClose={props.onClose} />
    case 'arrivals':
      return <ArrivalsDialog material={opened.material} onClose={props.onClose} />
    case 'count': {
      /** One that was just removed stays as it was until the form is closed. */
      const entry = createMemo(
        (before: MaterialEntry | undefined) =>
          props.entries.find(({ material }) => material.id === opened.materialId) ?? before,
      )
      return (
        <Show when={entry()}>
          {(found) => (
            <Suspense>
              <CountDialog
                place={materialPlace(desk, found)}
                monday={opened.monday}
                onClose={props.onClose}
              />
            </Suspense>
          )}
        </Show>
      )
    }
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
