import { type Day, isMonday } from '../calendar'
import { isQuantity, type Thousandths } from '../quantity'

/** The bounds of a plan, the same for who writes one and for who reads one. */

export const MIN_WEEKS = 4
export const MAX_WEEKS = 52
export const MAX_PRODUCTS = 200
/** Producers of one product. */
export const MAX_MAKERS = 20
export const MAX_MATERIALS = 100
export const MAX_OUTLETS = 20
/** Materials that one product uses. */
export const MAX_RECIPE_LINES = 30
/** Units of one product besides its base unit and the standard ones. */
export const MAX_UNITS = 20
export const MAX_GOALS = 50
/** Assumptions of one goal. */
export const MAX_ASSUMPTIONS = 20
/** Days before the first and after the last week in which a delivery is still kept. */
export const DELIVERY_MARGIN_DAYS = 366

/** Whether a value from outside can be the first Monday of a plan: from 2000 to 2190. */
export const isPlanStart = (value: unknown): value is Day =>
  isMonday(value) && value >= '2000-01-01' && value <= '2190-12-31'

/** Whether a value from outside can be the number of weeks of a plan. */
export const isPlanWeeks = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= MIN_WEEKS && (value as number) <= MAX_WEEKS

/** Whether a value from outside can be the size of a unit, a step or a lot: a quantity above zero. */
export const isSize = (value: unknown): value is Thousandths => isQuantity(value) && value > 0

/** Whether a value from outside can be the load above which a week is overloaded: 1 to 10 000 per mille. */
export const isLoadLimit = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 10_000

/** Whether a value from outside is a number of weeks within a plan, such as of cover: 1 to 52. */
export const isWeekCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_WEEKS
