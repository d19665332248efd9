import type { Day } from '@rembuk/core/calendar'
import {
  parseQuantity,
  type QuantityFault,
  quantityToDecimalText,
  type Thousandths,
} from '@rembuk/core/quantity'
import { setArrival } from '@rembuk/plandoc/edit/material-fields'
import type * as Y from 'yjs'
import { editInOneStep } from './one-step'

/** What comes in each week as the form shows it; empty for nothing. */
export const arrivalTexts = (receipts: readonly Thousandths[]): string[] =>
  receipts.map((quantity) => (quantity === 0 ? '' : quantityToDecimalText(quantity)))

/** Reads the form: one quantity a week, undefined for nothing, or what is wrong by week. */
export const readArrivals = (
  texts: readonly string[],
):
  | { ok: true; quantities: (Thousandths | undefined)[] }
  | { ok: false; faults: ReadonlyMap<number, QuantityFault> } => {
  const parsed = texts.map(parseQuantity)
  const faults = new Map(
    parsed.flatMap((read, week) => (read.ok || read.fault === 'empty' ? [] : [[week, read.fault] as const])),
  )
  if (faults.size > 0) return { ok: false, faults }
  return { ok: true, quantities: parsed.map((read) => (read.ok ? read.quantity || undefined : undefined)) }
}

/** Writes the weeks that differ, as one step of undo; what others changed meanwhile in other weeks stays. Returns whether any did. */
export const saveArrivals = (
  doc: Y.Doc,
  material: { id: string; receipts: readonly Thousandths[] },
  mondays: readonly Day[],
  quantities: readonly (Thousandths | undefined)[],
): boolean =>
  editInOneStep(doc, () => {
    for (const [week, monday] of mondays.entries())
      if ((quantities[week] ?? 0) !== (material.receipts[week] ?? 0))
        setArrival(doc, material.id, monday, quantities[week])
  })
