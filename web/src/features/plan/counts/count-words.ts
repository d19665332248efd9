import type { Balance } from '@rembuk/core/plan/stock'
import type { QuantityFault, Thousandths } from '@rembuk/core/quantity'
import { formatQuantity } from '../../../i18n/numbers'
import type { UnknownUnit } from '../cells/typed-quantity'
import { t as planWords } from '../messages'
import { t } from './words'

/** A number with a proper minus sign: what is expected may lack something. */
export const signed = (balance: Balance): string =>
  balance < 0 ? `−${formatQuantity(-balance)}` : formatQuantity(balance)

/** A number in its unit, where that has a name: "40 kg". */
export const amountIn = (unit: string, balance: Balance): string => `${signed(balance)} ${unit}`.trimEnd()

/** What was counted beside what had been expected: "Dihitung 35 (perkiraan 40)". */
export const countNote = (counted: Thousandths, expected: Balance): string =>
  t().note(signed(counted), signed(expected))

/** How a count differs from what had been expected: "Kurang 5 kg dari perkiraan." */
export const differenceWords = (counted: Thousandths, expected: Balance, unit: string): string => {
  const more = counted - expected
  if (more === 0) return t().same
  return more < 0 ? t().less(amountIn(unit, -more)) : t().more(amountIn(unit, more))
}

/** What is wrong with a number that was typed, and what to write instead. */
export const faultWords = (read: UnknownUnit | { fault: QuantityFault }): string =>
  read.fault === 'unit' ? planWords().unitUnknown(read.unit, read.known) : planWords().faults[read.fault]
