import { addDays, type Day, isDay } from '../calendar'
import type { Thousandths } from '../quantity'
import type { Plan, Product } from './plan'

/** A month, written 2027-06. */
export type Month = string

/** Whether a value from outside is a month that exists, from 1900-01 to 2199-12. */
export const isMonth = (value: unknown): value is Month =>
  typeof value === 'string' && value.length === 7 && isDay(`${value}-01`)

/** The last day of a month. */
export const lastDayOfMonth = (month: Month): Day => {
  const intoNext = addDays(`${month}-28`, 4)
  return addDays(intoNext, -Number(intoNext.slice(8)))
}

/** What a partnership wants to reach beyond one plan. */
export interface Goal {
  id: string
  text: string
  /** By the end of this month. */
  due?: Month
  /** Who sees to it, as written. */
  who?: string
  target?: GoalTarget
  /** Of the target, where no product is named; as written, such as toko or %. */
  unit?: string
  /** What is to be made. */
  productId?: string
  /** In the order shown. */
  assumptions: Assumption[]
}

/** How much is to be reached, above zero: in total until the goal is due, or in a week. */
export interface GoalTarget {
  quantity: Thousandths
  per: 'total' | 'week'
}

/** What a goal rests on. */
export interface Assumption {
  id: string
  text: string
  /** Whether it still holds; undefined where nobody is sure. */
  holds?: boolean
}

/** How a plan stands against a goal of a quantity. */
export interface GoalProgress {
  /** Planned production: of all weeks that count, or of the best one. */
  planned: Thousandths
  /** What is still missing; 0 where the goal is reached. */
  missing: Thousandths
  /** The plan's last day that counts; undefined where the goal is due before the plan begins. */
  until: Day | undefined
}

/**
 * Compares a plan's production of a product, by all its producers, with a target. Weeks count that
 * begin until the end of the month in which the goal is due; all of them where it is not. In total
 * their sum is taken, of a weekly target the largest week.
 */
export const goalProgress = (
  { target, due }: { target: GoalTarget; due?: Month },
  product: Pick<Product, 'makers'>,
  plan: Pick<Plan, 'start' | 'weeks'>,
): GoalProgress => {
  const counted = Array.from({ length: plan.weeks }, (_, week) => week).filter(
    (week) => due === undefined || addDays(plan.start, 7 * week) <= lastDayOfMonth(due),
  )
  const made = counted.map((week) =>
    product.makers.reduce((sum, { production }) => sum + (production[week] ?? 0), 0),
  )
  const planned =
    target.per === 'week' ? Math.max(0, ...made) : made.reduce((sum, quantity) => sum + quantity, 0)
  return {
    planned,
    missing: Math.max(0, target.quantity - planned),
    until: counted.length === 0 ? undefined : addDays(plan.start, 7 * counted.length - 1),
  }
}
