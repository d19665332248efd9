import { parseQuantity, type QuantityFault, type Thousandths } from '@rembuk/core/quantity'

/** What was typed for an outlet's numbers of a product; a field that was left alone is not in it. */
export interface OutletDemandTexts {
  opening?: string
  /** By Monday. */
  weeks: ReadonlyMap<string, string>
}

export interface OutletDemandValues {
  /** Undefined where it was left alone. */
  opening: Thousandths | undefined
  /** By Monday; undefined for a week that was emptied. */
  weeks: ReadonlyMap<string, Thousandths | undefined>
}

export interface OutletDemandErrors {
  opening?: QuantityFault
  weeks: ReadonlyMap<string, QuantityFault>
}

/** A number that may be left empty. */
const readOptional = (text: string): { quantity?: Thousandths; fault?: QuantityFault } => {
  const read = parseQuantity(text)
  if (read.ok) return { quantity: read.quantity }
  return read.fault === 'empty' ? {} : { fault: read.fault }
}

/** Reads what was typed: the values when all of it holds, otherwise what is wrong with each field. An empty opening stock is none. */
export const readOutletDemand = (
  texts: OutletDemandTexts,
): { ok: true; values: OutletDemandValues } | { ok: false; errors: OutletDemandErrors } => {
  const opening = texts.opening === undefined ? undefined : readOptional(texts.opening)
  const weeks = [...texts.weeks].map(([monday, text]) => ({ monday, ...readOptional(text) }))
  const faults = new Map(weeks.flatMap(({ monday, fault }) => (fault ? [[monday, fault] as const] : [])))
  if (opening?.fault || faults.size > 0)
    return { ok: false, errors: { opening: opening?.fault, weeks: faults } }
  return {
    ok: true,
    values: {
      opening: opening && (opening.quantity ?? 0),
      weeks: new Map(weeks.map(({ monday, quantity }) => [monday, quantity])),
    },
  }
}
