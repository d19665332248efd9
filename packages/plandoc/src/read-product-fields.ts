import { isLabel } from '@rembuk/core/label'
import { isPhotoId } from '@rembuk/core/photo'
import { isSize } from '@rembuk/core/plan/bounds'
import type { Product } from '@rembuk/core/plan/plan'
import { isQuantity } from '@rembuk/core/quantity'
import type { Report } from './faults'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

type Fields = Pick<Product, 'name' | 'unit' | 'opening' | 'safety' | 'ceiling' | 'step' | 'photo'>

/** The fields of a product. A name or unit that is missing or bad is replaced by the id and by nothing. */
export const readProductFields = (doc: ReadableDoc, productId: string, report: Report): Fields => {
  const root = planRoots.product(productId)
  const fields: Partial<Fields> = {}
  for (const [key, value] of readEntries(doc, root, report)) {
    if (key === 'name' || key === 'unit') {
      if (isLabel(value)) fields[key] = value
      else report('bad-value', root, key)
    } else if (key === 'opening' || key === 'safety' || key === 'ceiling') {
      if (isQuantity(value)) fields[key] = value
      else report('bad-value', root, key)
    } else if (key === 'step') {
      if (isSize(value)) fields.step = value
      else report('bad-value', root, key)
    } else if (key === 'photo') {
      if (isPhotoId(value)) fields.photo = value
      else report('bad-value', root, key)
    } else report('unknown-key', root, key)
  }
  if (fields.name === undefined) report('missing', root, 'name')
  if (fields.unit === undefined) report('missing', root, 'unit')
  return { name: productId, unit: '', opening: 0, safety: 0, ...fields }
}
