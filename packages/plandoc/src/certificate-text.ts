import { isDay } from '@rembuk/core/calendar'
import { isLabel } from '@rembuk/core/label'
import { type Certificate, type CertificateKind, hasEnd } from '@rembuk/core/plan/certificate'

/** Number and last day of a certificate, as the document keeps them: one text, so that no merge mixes two people's. */

/** `2027-05-01 P-IRT 2063374010021-27`; a dash for no last day, nothing behind it for no number. */
export const certificateText = ({ number, until }: Omit<Certificate, 'kind'>): string =>
  [until ?? '-', ...(number ? [number] : [])].join(' ')

/** The certificate behind a text; undefined for any other value, and for a last day where the kind has none. */
export const parseCertificate = (kind: CertificateKind, value: unknown): Certificate | undefined => {
  const [, until = '', number] = (typeof value === 'string' && /^(\S+)(?: (.+))?$/u.exec(value)) || []
  const ends = isDay(until) && hasEnd(kind)
  if ((!ends && until !== '-') || (number !== undefined && !isLabel(number))) return undefined
  return { kind, ...(number === undefined ? {} : { number }), ...(ends ? { until } : {}) }
}
