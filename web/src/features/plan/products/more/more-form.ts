import type { Certificate, CertificateKind } from '@rembuk/core/plan/certificate'
import type { CountingUnit } from '@rembuk/core/plan/units'
import {
  parseQuantity,
  type QuantityFault,
  quantityToDecimalText,
  type Thousandths,
} from '@rembuk/core/quantity'
import type { ProductShape } from '@rembuk/plandoc/read-product-shape'
import {
  type CertificateErrors,
  type CertificateTexts,
  certificateTexts,
  readCertificateTexts,
} from './certificates-form'
import { readUnits, type UnitErrors, type UnitTexts, unitTexts } from './units-form'

/** What a product may have besides what a plan needs. Nothing of it is required. */
export interface MoreValues {
  /** Id of its photo. */
  photo?: string
  ceiling?: Thousandths
  step?: Thousandths
  units: CountingUnit[]
  certificates: Certificate[]
}

/** The same as typed. */
export interface MoreTexts {
  photo: string | undefined
  ceiling: string
  step: string
  units: UnitTexts[]
  certificates: CertificateTexts[]
}

/** What is wrong with which field; units by row. */
export interface MoreErrors {
  ceiling?: QuantityFault | 'below-safety'
  step?: QuantityFault | 'zero'
  units: ReadonlyMap<number, UnitErrors>
  certificates: ReadonlyMap<CertificateKind, CertificateErrors>
}

export const noMore: MoreValues = { units: [], certificates: [] }

/** What a product of the plan has, with its certificates, which are read apart. */
export const moreOf = (
  { photo, ceiling, step, units = [] }: ProductShape,
  certificates: Certificate[],
): MoreValues => ({ photo, ceiling, step, units, certificates })

const textOf = (quantity: Thousandths | undefined): string =>
  quantity === undefined ? '' : quantityToDecimalText(quantity)

export const moreTexts = ({ photo, ceiling, step, units, certificates }: MoreValues): MoreTexts => ({
  photo,
  ceiling: textOf(ceiling),
  step: textOf(step),
  units: unitTexts(units),
  certificates: certificateTexts(certificates),
})

/** A quantity that may be left empty. */
const readOptional = (text: string): { quantity?: Thousandths; fault?: QuantityFault } => {
  const parsed = parseQuantity(text)
  if (parsed.ok) return { quantity: parsed.quantity }
  return parsed.fault === 'empty' ? {} : { fault: parsed.fault }
}

/** Reads the form beside the product's base unit and safety stock: the values when all of it holds, else what is wrong. */
export const readMoreForm = (
  texts: MoreTexts,
  { unit, safety }: { unit: string; safety: Thousandths },
): { ok: true; values: MoreValues } | { ok: false; errors: MoreErrors } => {
  const ceiling = readOptional(texts.ceiling)
  const step = readOptional(texts.step)
  const { units, errors: unitErrors } = readUnits(texts.units, unit)
  const { certificates, errors: certificateErrors } = readCertificateTexts(texts.certificates)
  const isBelow = ceiling.quantity !== undefined && ceiling.quantity < safety
  const ceilingFault = ceiling.fault ?? (isBelow ? 'below-safety' : undefined)
  const stepFault = step.fault ?? (step.quantity === 0 ? 'zero' : undefined)
  if (ceilingFault || stepFault || unitErrors.size > 0 || certificateErrors.size > 0)
    return {
      ok: false,
      errors: { ceiling: ceilingFault, step: stepFault, units: unitErrors, certificates: certificateErrors },
    }
  const { photo } = texts
  return {
    ok: true,
    values: { photo, ceiling: ceiling.quantity, step: step.quantity, units, certificates },
  }
}
