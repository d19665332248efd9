import { isDay } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import {
  type Certificate,
  type CertificateKind,
  certificateKinds,
  hasEnd,
} from '@rembuk/core/plan/certificate'

/** A certificate as its form shows it; what was typed stays when the tick is taken away. */
export interface CertificateTexts {
  kind: CertificateKind
  has: boolean
  number: string
  until: string
}

/** What is wrong with one certificate. */
export interface CertificateErrors {
  number?: true
  until?: true
}

/** One row for each kind, ticked where the product has it. */
export const certificateTexts = (certificates: readonly Certificate[]): CertificateTexts[] =>
  certificateKinds.map((kind) => {
    const known = certificates.find((certificate) => certificate.kind === kind)
    return { kind, has: known !== undefined, number: known?.number ?? '', until: known?.until ?? '' }
  })

/** The certificates that are ticked; number and last day may be left empty. */
export const readCertificateTexts = (
  texts: readonly CertificateTexts[],
): { certificates: Certificate[]; errors: ReadonlyMap<CertificateKind, CertificateErrors> } => {
  const errors = new Map<CertificateKind, CertificateErrors>()
  const certificates = texts.flatMap(({ kind, has, number: typed, until }): Certificate[] => {
    if (!has) return []
    const number = typed.trim()
    const wrongNumber = number !== '' && !isLabel(number)
    const wrongUntil = hasEnd(kind) && until !== '' && !isDay(until)
    if (wrongNumber || wrongUntil)
      errors.set(kind, { ...(wrongNumber && { number: true }), ...(wrongUntil && { until: true }) })
    return [{ kind, ...(number && { number }), ...(hasEnd(kind) && until && { until }) }]
  })
  return { certificates, errors }
}
