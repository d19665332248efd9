import { removeProduct, restoreProduct } from '@rembuk/plandoc/edit/products'
import type { JSX } from 'solid-js'
import { showToast } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { t } from '../messages'
import { ProductDialog } from './product-dialog'
import { createProduct, updateProduct } from './save-product'
import { t as formWords } from './words'

/** Adds a product, or changes or removes the one with this id; a removal can be taken back. */
const ProductEditor = (props: {
  productId: string | undefined
  onAdded: (productId: string) => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const before = props.productId === undefined ? undefined : desk.product(props.productId)
  const remove = (productId: string, name: string): void => {
    const position = removeProduct(desk.doc, productId)
    props.onClose()
    if (position === undefined) return
    showToast({
      text: formWords().removed(name),
      action: { label: t().putBack, run: () => restoreProduct(desk.doc, productId, position) },
    })
  }
  return (
    <ProductDialog
      productId={props.productId}
      onClose={props.onClose}
      onSave={(values) => {
        if (before) updateProduct(desk.doc, before, values)
        else props.onAdded(createProduct(desk.doc, values))
        props.onClose()
      }}
      onRemove={before && (() => remove(before.id, before.name))}
    />
  )
}

export default ProductEditor
