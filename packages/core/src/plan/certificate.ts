import type { Day } from '../calendar'

/**
 * Papers that a product can carry, in the order shown:
 * - `nib`: base identity of the business
 * - `spp-irt`: home-made food, issued by the regent or mayor; not for milk, meat or what must have SNI
 * - `bpom-md`: food and drugs approved by BPOM
 * - `halal`: mandatory for food of micro and small businesses from 17 October 2026
 * - `sni`: national standard
 */
export const certificateKinds = ['nib', 'spp-irt', 'bpom-md', 'halal', 'sni'] as const
export type CertificateKind = (typeof certificateKinds)[number]

/** A certificate that a product has. */
export interface Certificate {
  kind: CertificateKind
  /** As printed on it; absent where nobody has written it down yet. */
  number?: string
  /** Last day on which it holds; absent for one that does not end and where nobody has said. */
  until?: Day
}

const withoutEnd: ReadonlySet<CertificateKind> = new Set(['nib', 'halal'])

/** Whether certificates of this kind hold until a day: the identity of a business and halal do not end. */
export const hasEnd = (kind: CertificateKind): boolean => !withoutEnd.has(kind)
