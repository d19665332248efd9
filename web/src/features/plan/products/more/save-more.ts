import { removeCertificate, setCertificate } from '@rembuk/plandoc/edit/certificates'
import { setCeiling, setPhoto, setStep } from '@rembuk/plandoc/edit/product-fields'
import { removeCountingUnit, setCountingUnit } from '@rembuk/plandoc/edit/units'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'
import type { MoreValues } from './more-form'

const saveUnits = (doc: Y.Doc, productId: string, before: MoreValues, { units }: MoreValues): void => {
  const kept = new Set(units.map(({ name }) => name))
  for (const { name } of before.units) if (!kept.has(name)) removeCountingUnit(doc, productId, name)
  for (const unit of units) {
    const known = before.units.find(({ name }) => name === unit.name)
    if (known?.size !== unit.size) setCountingUnit(doc, productId, unit)
  }
}

const saveCertificates = (
  doc: Y.Doc,
  productId: string,
  before: MoreValues,
  { certificates }: MoreValues,
): void => {
  const kept = new Set(certificates.map(({ kind }) => kind))
  for (const { kind } of before.certificates) if (!kept.has(kind)) removeCertificate(doc, productId, kind)
  for (const certificate of certificates) {
    const known = before.certificates.find(({ kind }) => kind === certificate.kind)
    if (!known || known.number !== certificate.number || known.until !== certificate.until)
      setCertificate(doc, productId, certificate)
  }
}

/** Writes what differs, as one undoable change; what others changed meanwhile in other fields stays. */
export const saveMore = (doc: Y.Doc, productId: string, before: MoreValues, values: MoreValues): void =>
  doc.transact(() => {
    if (values.photo !== before.photo) setPhoto(doc, productId, values.photo)
    if (values.ceiling !== before.ceiling) setCeiling(doc, productId, values.ceiling)
    if (values.step !== before.step) setStep(doc, productId, values.step)
    saveUnits(doc, productId, before, values)
    saveCertificates(doc, productId, before, values)
  }, LOCAL_ORIGIN)
