import { MAX_PRODUCTS } from '@rembuk/core/plan/bounds'
import { removeProduct, restoreProduct } from '@rembuk/plandoc/edit/products'
import { createSignal, type JSX, Show } from 'solid-js'
import { showToast } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { t } from '../t'
import { ProductDialog } from './product-dialog'
import { createProduct, updateProduct } from './save-product'

type Open = { is: 'new' } | { is: 'edit'; productId: string }

export interface ProductDialogs {
  add(): void
  edit(productId: string): void
  /** The dialog that is open, to be placed in the page. */
  View: () => JSX.Element
}

/** Adding, changing and removing products; a removal can be taken back. */
export const createProductDialogs = (onAdded: (productId: string) => void): ProductDialogs => {
  const desk = useDesk()
  const [open, setOpen] = createSignal<Open>()
  const close = (): void => {
    setOpen(undefined)
  }
  const remove = (productId: string): void => {
    const name = desk.product(productId)?.name ?? ''
    const position = removeProduct(desk.doc, productId)
    close()
    if (position === undefined) return
    showToast({
      text: t().removed(name),
      action: { label: t().putBack, run: () => restoreProduct(desk.doc, productId, position) },
    })
  }
  return {
    add() {
      if ((desk.plan()?.products.length ?? 0) < MAX_PRODUCTS) setOpen({ is: 'new' })
      else showToast({ text: t().tooManyProducts })
    },
    edit: (productId) => {
      setOpen({ is: 'edit', productId })
    },
    View: () => (
      <Show when={open()} keyed>
        {(current) => {
          if (current.is === 'new')
            return (
              <ProductDialog
                onClose={close}
                onSave={(values) => {
                  onAdded(createProduct(desk.doc, values))
                  close()
                }}
              />
            )
          const before = desk.product(current.productId)
          return (
            <ProductDialog
              productId={current.productId}
              onClose={close}
              onSave={(values) => {
                if (before) updateProduct(desk.doc, before, values)
                close()
              }}
              onRemove={() => remove(current.productId)}
            />
          )
        }}
      </Show>
    ),
  }
}
