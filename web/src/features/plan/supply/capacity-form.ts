import { isLabel } from '@rembuk/core/label'
import type { CapacityUse } from '@rembuk/core/plan/capacity'
import {
  parseQuantity,
  type QuantityFault,
  quantityToDecimalText,
  type Thousandths,
} from '@rembuk/core/quantity'

/** What a product takes, as typed: "7" of it takes "1" of the capacity. Both empty for nothing. */
export interface UseTexts {
  productId: string
  amount: string
  takes: string
}

/** What stands in the form of a producer's capacity, as typed. */
export interface CapacityTexts {
  normal: string
  unit: string
  uses: UseTexts[]
}

export interface CapacityValues {
  /** Undefined where the limit is not known. */
  normal: Thousandths | undefined
  unit: string | undefined
  uses: ReadonlyMap<string, CapacityUse | undefined>
}

/** `pair` where only one of two numbers is given, `zero` where there must be more than nothing. */
type UseFault = QuantityFault | 'pair' | 'zero'

/** What is wrong with the two numbers of a product. */
export interface UseErrors {
  amount?: UseFault
  takes?: UseFault
}

export interface CapacityErrors {
  normal?: QuantityFault
  unit?: true
  uses: ReadonlyMap<string, UseErrors>
}

const textOf = (quantity: Thousandths | undefined): string =>
  quantity === undefined ? '' : quantityToDecimalText(quantity)

/** A producer's capacity as its form shows it. */
export const capacityTexts = ({ normal, unit, uses }: CapacityValues): CapacityTexts => ({
  normal: textOf(normal),
  unit: unit ?? '',
  uses: [...uses].map(([productId, use]) => ({
    productId,
    amount: textOf(use?.per),
    takes: textOf(use?.capacity),
  })),
})

const readUse = (texts: UseTexts): { use?: CapacityUse; errors?: UseErrors } => {
  const [per, capacity] = [parseQuantity(texts.amount), parseQuantity(texts.takes)]
  if (per.ok && capacity.ok)
    return per.quantity > 0
      ? { use: { capacity: capacity.quantity, per: per.quantity } }
      : { errors: { amount: 'zero' } }
  const isEmpty = (read: typeof per) => !read.ok && read.fault === 'empty'
  if (isEmpty(per) && isEmpty(capacity)) return {}
  const faultOf = (read: typeof per): UseFault | undefined => {
    if (read.ok) return undefined
    return read.fault === 'empty' ? 'pair' : read.fault
  }
  return { errors: { amount: faultOf(per), takes: faultOf(capacity) } }
}

/** Reads the form: the values when all of it holds, otherwise what is wrong with each field. */
export const readCapacityForm = (
  texts: CapacityTexts,
): { ok: true; values: CapacityValues } | { ok: false; errors: CapacityErrors } => {
  const normal = parseQuantity(texts.normal)
  const normalFault = normal.ok || normal.fault === 'empty' ? undefined : normal.fault
  const unit = texts.unit.trim()
  const unitFault = unit === '' || isLabel(unit) ? undefined : true
  const uses = texts.uses.map((use) => ({ productId: use.productId, read: readUse(use) }))
  const useErrors = new Map(
    uses.flatMap(({ productId, read }) => (read.errors ? [[productId, read.errors] as const] : [])),
  )
  if (normalFault || unitFault || useErrors.size > 0)
    return { ok: false, errors: { normal: normalFault, unit: unitFault, uses: useErrors } }
  return {
    ok: true,
    values: {
      normal: normal.ok ? normal.quantity : undefined,
      unit: unit || undefined,
      uses: new Map(uses.map(({ productId, read }) => [productId, read.use])),
    },
  }
}
