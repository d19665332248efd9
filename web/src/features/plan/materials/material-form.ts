import { isLabel } from '@rembuk/core/label'
import { isWeekCount, MAX_WEEKS } from '@rembuk/core/plan/bounds'
import type { LotSizing } from '@rembuk/core/plan/material/lot-sizing'
import type { LeadTime, Material } from '@rembuk/core/plan/material/material'
import {
  parseQuantity,
  type QuantityFault,
  quantityToDecimalText,
  type Thousandths,
} from '@rembuk/core/quantity'

/** What stands in the form of a material, as typed. */
export interface MaterialTexts {
  name: string
  unit: string
  /** Id of who buys it; empty for the cooperative. */
  buyer: string
  opening: string
  leadCount: string
  leadUnit: LeadTime['unit']
  rule: LotSizing['rule']
  lot: string
  periodWeeks: string
}

export interface MaterialValues {
  name: string
  unit: string
  partyId: string | undefined
  opening: Thousandths
  leadTime: LeadTime
  lotSizing: LotSizing
}

/** What is wrong with which field; `zero` where there must be more than nothing. */
export interface MaterialErrors {
  name?: true
  unit?: true
  opening?: QuantityFault
  lead?: true
  lot?: QuantityFault | 'zero'
  periodWeeks?: true
}

export const emptyMaterial: MaterialTexts = {
  name: '',
  unit: '',
  buyer: '',
  opening: '',
  leadCount: '',
  leadUnit: 'day',
  rule: 'lot-for-lot',
  lot: '',
  periodWeeks: '',
}

const textOf = (quantity: Thousandths): string => (quantity === 0 ? '' : quantityToDecimalText(quantity))

/** A material of the plan as its form shows it. */
export const materialTexts = (material: Material): MaterialTexts => {
  const { leadTime, lotSizing } = material
  return {
    name: material.name,
    unit: material.unit,
    buyer: material.partyId ?? '',
    opening: textOf(material.opening),
    leadCount: leadTime.count === 0 ? '' : String(leadTime.count),
    leadUnit: leadTime.unit,
    rule: lotSizing.rule,
    lot: lotSizing.rule === 'fixed-lot' ? quantityToDecimalText(lotSizing.lot) : '',
    periodWeeks: lotSizing.rule === 'period' ? String(lotSizing.weeks) : '',
  }
}

/** The longest lead time that can be written, in each unit. */
const longestLead: Record<LeadTime['unit'], number> = { day: 7 * MAX_WEEKS, week: MAX_WEEKS }

const readWhole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN)

/** The lead time as typed; empty for none. Undefined for what is no whole number up to a year. */
const readLeadTime = (texts: MaterialTexts): LeadTime | undefined => {
  const count = texts.leadCount.trim() === '' ? 0 : readWhole(texts.leadCount)
  return count <= longestLead[texts.leadUnit] ? { count, unit: texts.leadUnit } : undefined
}

/** How much is ordered at a time, as typed, or what is wrong with it. */
export const readLotSizing = (
  texts: Pick<MaterialTexts, 'rule' | 'lot' | 'periodWeeks'>,
): { sizing: LotSizing; errors?: undefined } | { errors: Pick<MaterialErrors, 'lot' | 'periodWeeks'> } => {
  if (texts.rule === 'lot-for-lot') return { sizing: { rule: texts.rule } }
  if (texts.rule === 'period') {
    const weeks = readWhole(texts.periodWeeks)
    return isWeekCount(weeks) ? { sizing: { rule: texts.rule, weeks } } : { errors: { periodWeeks: true } }
  }
  const lot = parseQuantity(texts.lot)
  if (!lot.ok) return { errors: { lot: lot.fault } }
  return lot.quantity > 0 ? { sizing: { rule: texts.rule, lot: lot.quantity } } : { errors: { lot: 'zero' } }
}

/** Reads the form: the values when all of it holds, otherwise what is wrong with each field. */
export const readMaterialForm = (
  texts: MaterialTexts,
): { ok: true; values: MaterialValues } | { ok: false; errors: MaterialErrors } => {
  const name = texts.name.trim()
  const unit = texts.unit.trim()
  const opening = parseQuantity(texts.opening)
  const openingFault = opening.ok || opening.fault === 'empty' ? undefined : opening.fault
  const leadTime = readLeadTime(texts)
  const lots = readLotSizing(texts)
  const errors: MaterialErrors = {
    ...(isLabel(name) ? {} : { name: true }),
    ...(isLabel(unit) ? {} : { unit: true }),
    ...(openingFault ? { opening: openingFault } : {}),
    ...(leadTime ? {} : { lead: true }),
    ...lots.errors,
  }
  if (!leadTime || lots.errors || Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    values: {
      name,
      unit,
      partyId: texts.buyer || undefined,
      opening: opening.ok ? opening.quantity : 0,
      leadTime,
      lotSizing: lots.sizing,
    },
  }
}
