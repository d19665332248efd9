import { isSize, isWeekCount, MAX_WEEKS } from '@rembuk/core/plan/bounds'
import type { LotSizing } from '@rembuk/core/plan/material/lot-sizing'
import type { LeadTime } from '@rembuk/core/plan/material/material'

/** How a material is bought, as the document keeps it: one text each, so that no merge mixes two people's. */

const whole = '(0|[1-9][0-9]{0,9})'
const leadPattern = new RegExp(`^${whole} (day|week)$`)
const lotsPattern = new RegExp(`^(fixed-lot|period) ${whole}$`)

const matchText = (pattern: RegExp, value: unknown): RegExpExecArray | null =>
  typeof value === 'string' ? pattern.exec(value) : null

/** Three days are `3 day`. */
export const leadTimeText = ({ count, unit }: LeadTime): string => `${count} ${unit}`

/** The lead time behind a text, up to a year; undefined for any other value. */
export const parseLeadTime = (value: unknown): LeadTime | undefined => {
  const [, digits, unit] = matchText(leadPattern, value) ?? []
  const count = Number(digits)
  if (unit === 'day' && count <= 7 * MAX_WEEKS) return { count, unit }
  if (unit === 'week' && count <= MAX_WEEKS) return { count, unit }
  return undefined
}

/** `lot-for-lot`, `fixed-lot 230000` or `period 3`. */
export const lotSizingText = (sizing: LotSizing): string => {
  if (sizing.rule === 'fixed-lot') return `${sizing.rule} ${sizing.lot}`
  return sizing.rule === 'period' ? `${sizing.rule} ${sizing.weeks}` : sizing.rule
}

/** The lot sizing behind a text, of 1 to 52 weeks; undefined for any other value. */
export const parseLotSizing = (value: unknown): LotSizing | undefined => {
  if (value === 'lot-for-lot') return { rule: value }
  const [, rule, digits] = matchText(lotsPattern, value) ?? []
  const size = Number(digits)
  if (rule === 'fixed-lot' && isSize(size)) return { rule, lot: size }
  if (rule === 'period' && isWeekCount(size)) return { rule, weeks: size }
  return undefined
}
