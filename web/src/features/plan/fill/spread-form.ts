import type { Day } from '@rembuk/core/calendar'
import type { Product } from '@rembuk/core/plan/plan'
import { type SpreadFault, spreadTotal } from '@rembuk/core/plan/spread-total'
import type { Thousandths } from '@rembuk/core/quantity'
import { draftOf } from '../cells/draft-of'
import type { Draft } from '../cells/drafts'
import { readTyped } from '../cells/typed-quantity'

/** By what a total is spread over weeks. */
export const spreadWays = ['even', 'demand', 'workdays'] as const
export type SpreadWay = (typeof spreadWays)[number]

/** One of the weeks over which it is spread, with what is known of it. */
export interface SpreadWeek {
  monday: Day
  demand: Thousandths
  /** Days on which work is done. */
  openDays: number
  /** What is in the line now. */
  before: Thousandths | undefined
  /** What the week's line cannot go below: deliveries of the week that come before its last one. */
  least: Thousandths
}

export interface Share {
  monday: Day
  before: Thousandths | undefined
  quantity: Thousandths
}

/** What is wrong: the text of the total, how it can be divided, or a week that has more already. */
export type FillError =
  | { at: 'total'; draft: Draft }
  | { at: 'total'; fault: 'step' }
  | { at: 'way' }
  | { at: 'week'; monday: Day; least: Thousandths }

export type SpreadRead = { ok: true; total: Thousandths; shares: Share[] } | { ok: false; error: FillError }

const weightOf = ({ demand, openDays }: SpreadWeek, way: SpreadWay): number => {
  switch (way) {
    case 'even':
      return 1
    case 'demand':
      return demand
    case 'workdays':
      return openDays
  }
}

const errorOf = (fault: SpreadFault): FillError => (fault === 'step' ? { at: 'total', fault } : { at: 'way' })

/** Reads a total as it was typed and spreads it over these weeks; the shares sum to it exactly. */
export const readSpread = (
  text: string,
  way: SpreadWay,
  weeks: readonly SpreadWeek[],
  product: Pick<Product, 'unit' | 'units' | 'step'>,
): SpreadRead => {
  const refuse = (error: FillError): SpreadRead => ({ ok: false, error })
  const typed = readTyped(text, product)
  if (!typed.ok) return refuse({ at: 'total', draft: draftOf(text, typed) })
  const spread = spreadTotal(
    typed.quantity,
    weeks.map((week) => weightOf(week, way)),
    product.step,
  )
  if (!spread.ok) return refuse(errorOf(spread.fault))
  const shares = weeks.map(({ monday, before }, index) => ({
    monday,
    before,
    quantity: spread.quantities[index] ?? 0,
  }))
  const tooLow = weeks.find(({ least }, index) => {
    const quantity = shares[index]?.quantity ?? 0
    return quantity > 0 && quantity < least
  })
  if (tooLow) return refuse({ at: 'week', monday: tooLow.monday, least: tooLow.least })
  return { ok: true, total: typed.quantity, shares }
}
