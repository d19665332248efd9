import type { Material } from '@rembuk/core/plan/material/material'
import {
  renameMaterial,
  setLeadTime,
  setLotSizing,
  setMaterialBuyer,
  setMaterialOpening,
  setMaterialUnit,
} from '@rembuk/plandoc/edit/material-fields'
import { addMaterial } from '@rembuk/plandoc/edit/materials'
import { leadTimeText, lotSizingText } from '@rembuk/plandoc/supply-text'
import type * as Y from 'yjs'
import type { MaterialValues } from './material-form'
import { editInOneStep } from './one-step'

const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)

/** Adds a material behind the others; under the id of one that was removed, recipes know it again. */
export const createMaterial = (doc: Y.Doc, values: MaterialValues, id = newId()): void =>
  addMaterial(doc, { id, ...values })

/** Writes what differs, as one step of undo; what others changed meanwhile in other fields stays. Returns whether anything did. */
export const updateMaterial = (doc: Y.Doc, before: Material, values: MaterialValues): boolean =>
  editInOneStep(doc, () => {
    const { id } = before
    if (values.name !== before.name) renameMaterial(doc, id, values.name)
    if (values.unit !== before.unit) setMaterialUnit(doc, id, values.unit)
    if (values.partyId !== before.partyId) setMaterialBuyer(doc, id, values.partyId)
    if (values.opening !== before.opening) setMaterialOpening(doc, id, values.opening)
    if (leadTimeText(values.leadTime) !== leadTimeText(before.leadTime)) setLeadTime(doc, id, values.leadTime)
    if (lotSizingText(values.lotSizing) !== lotSizingText(before.lotSizing))
      setLotSizing(doc, id, values.lotSizing)
  })
