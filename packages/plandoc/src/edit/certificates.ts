import { isDay } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import {
  type Certificate,
  type CertificateKind,
  certificateKinds,
  hasEnd,
} from '@rembuk/core/plan/certificate'
import type * as Y from 'yjs'
import { certificateText } from '../certificate-text'
import { planRoots } from '../roots'
import { checkField, checkProductId } from './check'
import { LOCAL_ORIGIN, writeRootKey } from './write'

/**
 * Says that the product has a certificate, one of each kind; what was written of it before is replaced.
 * The number is kept without spaces around it. Throws DomainError `bad-input` for a bad value, such as
 * a last day for a kind that has none; then nothing is written.
 */
export const setCertificate = (
  doc: Y.Doc,
  productId: string,
  { kind, number, until }: Certificate,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkField('certificate', certificateKinds.includes(kind))
  checkField('number', number === undefined || isLabel(number))
  checkField('until', until === undefined || (isDay(until) && hasEnd(kind)))
  const text = certificateText({ number: number?.trim(), until })
  writeRootKey(doc, planRoots.certificates(productId), kind, text, origin)
}

/** Says that the product does not have that certificate. Throws DomainError `bad-input` for what is no kind. */
export const removeCertificate = (
  doc: Y.Doc,
  productId: string,
  kind: CertificateKind,
  origin: unknown = LOCAL_ORIGIN,
): void => {
  checkProductId(productId)
  checkField('certificate', certificateKinds.includes(kind))
  writeRootKey(doc, planRoots.certificates(productId), kind, undefined, origin)
}
