import { type RecordChange, recordAt } from '@rembuk/core/exchange/record/record-at'
import type { RecordEntry, RecordField, RecordValue } from '@rembuk/core/exchange/record/record-entry'
import type { Plan } from '@rembuk/core/plan/plan'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDeliveryCarrier, setDeliveryNote, setDeliveryReady } from '@rembuk/plandoc/edit/delivery-details'
import { addMaker, setMakerOpening } from '@rembuk/plandoc/edit/makers'
import {
  setArrival,
  setLeadTime,
  setLotSizing,
  setMaterialBuyer,
  setMaterialCount,
  setMaterialOpening,
  setMaterialUnit,
} from '@rembuk/plandoc/edit/material-fields'
import { setCeiling, setOpening, setSafety, setStep, setUnit } from '@rembuk/plandoc/edit/product-fields'
import { setRecipeLine } from '@rembuk/plandoc/edit/recipe'
import { setCountingUnit } from '@rembuk/plandoc/edit/units'
import { parseLeadTime, parseLotSizing } from '@rembuk/plandoc/supply-text'
import type * as Y from 'yjs'

const textOf = (value: RecordValue): string | undefined => (typeof value === 'string' ? value : undefined)
const quantityOf = (value: RecordValue | undefined): number => (typeof value === 'number' ? value : 0)

const writeDelivery = (doc: Y.Doc, entry: RecordEntry, { fields }: RecordChange): void => {
  const [productId, placeId, day] = [entry.productId, entry.placeId ?? '', entry.day ?? '']
  for (const { field, after } of fields) {
    if (field === 'quantity') setDelivery(doc, productId, placeId, day, quantityOf(after))
    else if (field === 'carrier') setDeliveryCarrier(doc, productId, placeId, day, textOf(after))
    else if (field === 'note') setDeliveryNote(doc, productId, placeId, day, textOf(after))
    else if (field === 'ready') setDeliveryReady(doc, productId, placeId, day, after === true)
  }
}

const writeSetting = (doc: Y.Doc, productId: string, field: RecordField, after: RecordValue): void => {
  const limit = after === null ? undefined : quantityOf(after)
  if (field === 'unit') setUnit(doc, productId, textOf(after) ?? '')
  else if (field === 'opening') setOpening(doc, productId, quantityOf(after))
  else if (field === 'safety') setSafety(doc, productId, quantityOf(after))
  else if (field === 'ceiling') setCeiling(doc, productId, limit)
  else if (field === 'step') setStep(doc, productId, limit)
}

const writeProduct = (
  doc: Y.Doc,
  { productId, placeId }: RecordEntry,
  { isNew, fields }: RecordChange,
): void => {
  if (placeId === undefined) {
    for (const { field, after } of fields) writeSetting(doc, productId, field, after)
    return
  }
  if (isNew) addMaker(doc, productId, placeId)
  // Stocks of outlets and of producers lie beside each other.
  for (const { after } of fields) setMakerOpening(doc, productId, placeId, quantityOf(after))
}

const writeRecipe = (doc: Y.Doc, plan: Plan, entry: RecordEntry): void => {
  const { quantity, per, yield: perMille } = { ...recordAt(plan, entry), ...entry.fields }
  setRecipeLine(doc, entry.productId, {
    materialId: entry.materialId ?? '',
    quantity: quantityOf(quantity),
    per: quantityOf(per),
    ...(typeof perMille === 'number' ? { yieldPerMille: perMille } : {}),
  })
}

const writeMaterial = (doc: Y.Doc, { materialId = '' }: RecordEntry, { fields }: RecordChange): void => {
  for (const { field, after } of fields) {
    const [lead, lots] = [parseLeadTime(after), parseLotSizing(after)]
    if (field === 'unit') setMaterialUnit(doc, materialId, textOf(after) ?? '')
    else if (field === 'buyer') setMaterialBuyer(doc, materialId, textOf(after))
    else if (field === 'opening') setMaterialOpening(doc, materialId, quantityOf(after))
    else if (field === 'lead' && lead) setLeadTime(doc, materialId, lead)
    else if (field === 'lots' && lots) setLotSizing(doc, materialId, lots)
  }
}

const writeSupply = (
  doc: Y.Doc,
  { materialId = '', day = '' }: RecordEntry,
  { fields }: RecordChange,
): void => {
  for (const { field, after } of fields) {
    if (field === 'arrival') setArrival(doc, materialId, day, quantityOf(after))
    else setMaterialCount(doc, materialId, day, after === null ? undefined : quantityOf(after))
  }
}

/** Writes what an entry changes, and nothing else of what it is about. Throws DomainError `bad-input` for a bad value. */
export const writeRecord = (doc: Y.Doc, plan: Plan, entry: RecordEntry, change: RecordChange): void => {
  const { kind, productId, name = '', fields } = entry
  if (kind === 'deliveries') writeDelivery(doc, entry, change)
  else if (kind === 'products') writeProduct(doc, entry, change)
  else if (kind === 'units') setCountingUnit(doc, productId, { name, size: quantityOf(fields.size) })
  else if (kind === 'recipes') writeRecipe(doc, plan, entry)
  else if (kind === 'materials') writeMaterial(doc, entry, change)
  else writeSupply(doc, entry, change)
}
