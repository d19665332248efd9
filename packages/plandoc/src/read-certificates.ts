import { type Certificate, certificateKinds } from '@rembuk/core/plan/certificate'
import { parseCertificate } from './certificate-text'
import { unreported } from './faults'
import { readEntries } from './read-root'
import type { ReadableDoc } from './readable'
import { planRoots } from './roots'

/**
 * The certificates of a product, in the order of their kinds. They are no part of the plan that is
 * computed with, so whoever shows them reads them; what does not fit is left out.
 */
export const readCertificates = (doc: ReadableDoc, productId: string): Certificate[] => {
  const entries = new Map(readEntries(doc, planRoots.certificates(productId), unreported))
  return certificateKinds.flatMap((kind) => parseCertificate(kind, entries.get(kind)) ?? [])
}
