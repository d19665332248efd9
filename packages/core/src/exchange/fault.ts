import type { Day } from '../calendar'
import type { QuantityFault, Thousandths } from '../quantity'

/**
 * Why a row of text or a cell of a table cannot become a number of the plan. The set is closed; whoever
 * words it is exhaustive over `code`. `choices` are names that the person can write instead.
 */
export type Fault =
  | { code: 'product-missing' }
  | { code: 'product-unknown'; text: string; choices: string[] }
  | { code: 'product-ambiguous'; text: string; choices: string[] }
  /** A delivery or production of a product that nobody makes. */
  | { code: 'product-without-producer'; product: string }
  /** Several producers make the product. */
  | { code: 'producer-missing'; product: string; choices: string[] }
  | { code: 'producer-unknown'; text: string; choices: string[] }
  | { code: 'producer-ambiguous'; text: string; choices: string[] }
  | { code: 'outlet-missing'; choices: string[] }
  | { code: 'outlet-unknown'; text: string; choices: string[] }
  | { code: 'outlet-ambiguous'; text: string; choices: string[] }
  /** A producer is named, but not whether it makes or sends. */
  | { code: 'line-missing' }
  | { code: 'line-unknown'; text: string }
  | { code: 'quantity-missing' }
  | { code: 'quantity-repeated' }
  | { code: 'quantity-unreadable'; text: string; fault: QuantityFault }
  /** Not a whole number of thousandths of the base unit, or more than a line may hold. */
  | { code: 'quantity-unfit'; unit: string }
  | { code: 'unit-unknown'; text: string; choices: string[] }
  | { code: 'day-unknown'; text: string }
  | { code: 'day-missing' }
  | { code: 'day-repeated' }
  | { code: 'outside-plan'; day: Day; first: Day; last: Day }
  /** Earlier days of the week already bring more. */
  | { code: 'below-deliveries'; least: Thousandths }
  /** Another row or column says something about the same place. */
  | { code: 'place-repeated' }
  /** Another sheet says this number of the same place. */
  | { code: 'sheets-differ'; quantity: Thousandths }
  /** A producer, an outlet or the store. */
  | { code: 'place-unknown'; text: string; choices: string[] }
  | { code: 'place-ambiguous'; text: string; choices: string[] }
  /** Straight from a producer to an outlet, or nowhere. */
  | { code: 'route-unfit' }
  /** A setting of the whole product stands at a producer or an outlet. */
  | { code: 'store-only' }
  | { code: 'material-unknown'; text: string; choices: string[] }
  | { code: 'material-ambiguous'; text: string; choices: string[] }
  | { code: 'material-missing' }
  /** Only above zero makes sense. */
  | { code: 'quantity-zero' }
  | { code: 'ceiling-below-safety' }
  | { code: 'yield-unfit'; text: string }
  | { code: 'lead-unfit'; text: string }
  | { code: 'lots-unfit'; text: string }
  | { code: 'yes-no-unknown'; text: string }
  /** More than one line, too long, or with signs that cannot be seen. */
  | { code: 'text-unfit'; limit: number }
  /** The name of a unit whose size is fixed. */
  | { code: 'unit-fixed'; text: string }
  /** What is new does not fit beside what is there. */
  | { code: 'too-many'; limit: number }

/** A value, or why there is none. */
export type Reading<T> = { ok: true; value: T } | { ok: false; fault: Fault }

export const found = <T>(value: T): Extract<Reading<T>, { ok: true }> => ({ ok: true, value })
export const failed = (fault: Fault): Reading<never> => ({ ok: false, fault })
