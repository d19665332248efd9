import { isSize } from '@rembuk/core/plan/bounds'
import type { GoalTarget } from '@rembuk/core/plan/goals'

/** What a goal is to reach, as the document keeps it: one text, so that no merge mixes two people's. */

const targetPattern = /^([1-9][0-9]{0,9}) (total|week)$/

/** 200 kg a week are `200000 week`. */
export const targetText = ({ quantity, per }: GoalTarget): string => `${quantity} ${per}`

/** The target behind a text; undefined for any other value. */
export const parseTarget = (value: unknown): GoalTarget | undefined => {
  const [, digits, per] = (typeof value === 'string' && targetPattern.exec(value)) || []
  const quantity = Number(digits)
  return isSize(quantity) && (per === 'total' || per === 'week') ? { quantity, per } : undefined
}
