import { setPhoto } from '@rembuk/plandoc/edit/product-fields'
import { removeProduct, restoreProduct } from '@rembuk/plandoc/edit/products'
import { readCertificates } from '@rembuk/plandoc/read-certificates'
import type { JSX } from 'solid-js'
import { showToast } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { t } from '../messages'
import type { SavedForm } from './create-product-form'
import { moreOf } from './more/more-form'
import { ProductDialog } from './product-dialog'
import { createProduct, updateProduct } from './save-product'
import { t as formWords } from './words'

/** Adds a product, or changes or removes the one with this id; a removal, also of its photo, can be taken back. */
const ProductEditor = (props: {
  productId: string | undefined
  onAdded: (productId: string) => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const product = props.productId === undefined ? undefined : desk.product(props.productId)
  const before = product && { product, more: moreOf(product, readCertificates(desk.doc, product.id)) }
  const remove = (productId: string, name: string): void => {
    const position = removeProduct(desk.doc, productId)
    props.onClose()
    if (position === undefined) return
    showToast({
      text: formWords().removed(name),
      action: { label: t().putBack, run: () => restoreProduct(desk.doc, productId, position) },
    })
  }
  const update = (known: NonNullable<typeof before>, { values, more }: SavedForm): void => {
    updateProduct(desk.doc, known.product, values, { before: known.more, values: more })
    const { photo } = known.more
    if (photo === undefined || more.photo !== undefined) return
    showToast({
      text: formWords().photoRemoved(values.name),
      action: { label: t().putBack, run: () => setPhoto(desk.doc, known.product.id, photo) },
    })
  }
  return (
    <ProductDialog
      before={before}
      onClose={props.onClose}
      onSave={(form) => {
        const { onAdded } = props
        const added = before ? undefined : createProduct(desk.doc, form.values, form.more)
        if (before) update(before, form)
        props.onClose()
        // After the dialog has given the focus back: the plan may want it for the new product.
        if (added) onAdded(added)
      }}
      onRemove={product && (() => remove(product.id, product.name))}
    />
  )
}

export default ProductEditor
