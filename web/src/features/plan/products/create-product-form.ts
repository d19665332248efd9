import { parseQuantity } from '@rembuk/core/quantity'
import type { ProductShape } from '@rembuk/plandoc/read-product-shape'
import { createSignal } from 'solid-js'
import {
  type MoreErrors,
  type MoreTexts,
  type MoreValues,
  moreTexts,
  noMore,
  readMoreForm,
} from './more/more-form'
import {
  emptyProduct,
  type ProductErrors,
  type ProductTexts,
  type ProductValues,
  productTexts,
  readProductForm,
} from './product-form'

/** All that a product form gives when it holds. */
export interface SavedForm {
  values: ProductValues
  more: MoreValues
}

/** The state of a product form. What is wrong is shown from the first try on, and then follows the typing. */
export const createProductForm = (before: { product: ProductShape; more: MoreValues } | undefined) => {
  const [texts, setTexts] = createSignal<ProductTexts>(before ? productTexts(before.product) : emptyProduct)
  const [more, setMore] = createSignal<MoreTexts>(moreTexts(before?.more ?? noMore))
  const [errors, setErrors] = createSignal<ProductErrors>()
  const [moreErrors, setMoreErrors] = createSignal<MoreErrors>()
  let tried = false

  const check = (): SavedForm | undefined => {
    tried = true
    const read = readProductForm(texts())
    const safety = parseQuantity(texts().safety)
    const readMore = readMoreForm(more(), {
      unit: texts().unit,
      safety: safety.ok ? safety.quantity : 0,
    })
    setErrors(read.ok ? undefined : read.errors)
    setMoreErrors(readMore.ok ? undefined : readMore.errors)
    return read.ok && readMore.ok ? { values: read.values, more: readMore.values } : undefined
  }

  return {
    texts,
    more,
    errors,
    moreErrors,
    /** Shows what is wrong, or gives what was filled in. */
    check,
    set(change: Partial<ProductTexts>): void {
      setTexts({ ...texts(), ...change })
      if (tried) check()
    },
    setMore(change: Partial<MoreTexts>): void {
      setMore({ ...more(), ...change })
      if (tried) check()
    },
  }
}
