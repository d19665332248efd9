import { addMaker, removeMaker, setMakerOpening } from '@rembuk/plandoc/edit/makers'
import { renameProduct, setOpening, setSafety, setUnit } from '@rembuk/plandoc/edit/product-fields'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type { ProductShape } from '@rembuk/plandoc/read-product-shape'
import type * as Y from 'yjs'
import { type MoreValues, noMore } from './more/more-form'
import { saveMore } from './more/save-more'
import type { ProductValues } from './product-form'

const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)

/** Adds a product behind the others, as one undoable change, and returns its id. */
export const createProduct = (doc: Y.Doc, values: ProductValues, more: MoreValues = noMore): string => {
  const id = newId()
  doc.transact(() => {
    addProduct(doc, { id, ...values })
    saveMore(doc, id, noMore, more)
  }, LOCAL_ORIGIN)
  return id
}

/** Writes what differs, as one undoable change; what others changed meanwhile in other fields stays. */
export const updateProduct = (
  doc: Y.Doc,
  before: ProductShape,
  values: ProductValues,
  more?: { before: MoreValues; values: MoreValues },
): void =>
  doc.transact(() => {
    if (values.name !== before.name) renameProduct(doc, before.id, values.name)
    if (values.unit !== before.unit) setUnit(doc, before.id, values.unit)
    if (values.opening !== before.opening) setOpening(doc, before.id, values.opening)
    if (values.safety !== before.safety) setSafety(doc, before.id, values.safety)
    const kept = new Set(values.makers.map(({ partyId }) => partyId))
    for (const { partyId } of before.makers) if (!kept.has(partyId)) removeMaker(doc, before.id, partyId)
    for (const { partyId, opening } of values.makers) {
      const known = before.makers.find((maker) => maker.partyId === partyId)
      if (!known) addMaker(doc, before.id, partyId)
      if (opening !== (known?.opening ?? 0)) setMakerOpening(doc, before.id, partyId, opening)
    }
    if (more) saveMore(doc, before.id, more.before, more.values)
  }, LOCAL_ORIGIN)
