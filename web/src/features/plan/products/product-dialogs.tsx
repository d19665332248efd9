import { MAX_PRODUCTS } from '@rembuk/core/plan/bounds'
import { createSignal, type JSX, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import { showToast } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { t } from '../messages'

const ProductEditor = part(() => import('./product-editor'))

export interface ProductDialogs {
  add(): void
  edit(productId: string): void
  /** The dialog that is open, to be placed in the page. */
  View: () => JSX.Element
}

/** Opens the form of a new product or of one that is there; the form loads when it is first needed. */
export const createProductDialogs = (onAdded: (productId: string) => void): ProductDialogs => {
  const desk = useDesk()
  const [open, setOpen] = createSignal<{ productId: string | undefined }>()
  return {
    add() {
      if ((desk.plan()?.products.length ?? 0) < MAX_PRODUCTS) setOpen({ productId: undefined })
      else showToast({ text: t().tooManyProducts })
    },
    edit: (productId) => {
      setOpen({ productId })
    },
    View: () => (
      <Suspense>
        <Show when={open()} keyed>
          {({ productId }) => (
            <ProductEditor productId={productId} onAdded={onAdded} onClose={() => setOpen(undefined)} />
          )}
        </Show>
      </Suspense>
    ),
  }
}
