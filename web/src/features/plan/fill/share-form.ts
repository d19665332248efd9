import type { Day } from '@rembuk/core/calendar'
import type { Product } from '@rembuk/core/plan/plan'
import { shareWithin } from '@rembuk/core/plan/share'
import { dividingStep } from '@rembuk/core/plan/spread-total'
import type { Thousandths } from '@rembuk/core/quantity'
import { draftOf } from '../cells/draft-of'
import { readTyped } from '../cells/typed-quantity'
import type { FillError } from './spread-form'

/** In proportion to what a total is shared among producers. */
export const shareWays = ['capacity', 'planned', 'even'] as const
export type ShareWay = (typeof shareWays)[number]

/** A producer in one week. */
export interface MakerWeek {
  planned: Thousandths
  /** The most that it can make; undefined where its limit is not known. */
  most: Thousandths | undefined
  /** What its deliveries of the week cannot go below; 0 where they stay as they are. */
  least: Thousandths
}

export interface ShareMaker {
  partyId: string
  /** One for each week that is shared, in order. */
  weeks: readonly MakerWeek[]
}

export interface MakerShare {
  partyId: string
  /** One per week. */
  quantities: Thousandths[]
}

export type ShareRead =
  | { ok: true; perWeek: Thousandths; shares: MakerShare[]; left: Thousandths }
  | { ok: false; error: FillError }

const weightOf = ({ planned, most }: MakerWeek, way: ShareWay): number => {
  switch (way) {
    case 'capacity':
      return most ?? 0
    case 'planned':
      return planned
    case 'even':
      return 1
  }
}

/**
 * Reads a total for each week as it was typed and shares it among the producers; nobody gets more than it can
 * make. What they get and what is left, of all weeks together, sum to exactly the totals.
 */
export const readShare = (
  text: string,
  way: ShareWay,
  mondays: readonly Day[],
  makers: readonly ShareMaker[],
  product: Pick<Product, 'unit' | 'units' | 'step'>,
): ShareRead => {
  const refuse = (error: FillError): ShareRead => ({ ok: false, error })
  const typed = readTyped(text, product)
  if (!typed.ok) return refuse({ at: 'total', draft: draftOf(text, typed) })
  const step = dividingStep(typed.quantity, product.step)
  if (typed.quantity % step !== 0) return refuse({ at: 'total', fault: 'step' })
  const hasWeight = ({ weeks }: ShareMaker): boolean => weeks.some((week) => weightOf(week, way) > 0)
  if (!makers.some(hasWeight)) return refuse({ at: 'way' })
  const byWeek = mondays.map((_, week) => {
    const sharers = makers.map(({ weeks }) => {
      const each = weeks[week] ?? { planned: 0, most: 0, least: 0 }
      return { weight: weightOf(each, way), limit: each.most }
    })
    return shareWithin(typed.quantity, sharers, step)
  })
  const shares = makers.map(({ partyId }, index) => ({
    partyId,
    quantities: byWeek.map((week) => week.shares[index] ?? 0),
  }))
  for (const [index, { weeks }] of makers.entries())
    for (const [week, { least }] of weeks.entries()) {
      const quantity = shares[index]?.quantities[week] ?? 0
      if (quantity > 0 && quantity < least) return refuse({ at: 'week', monday: mondays[week] ?? '', least })
    }
  const left = byWeek.reduce((sum, week) => sum + week.left, 0)
  return { ok: true, perWeek: typed.quantity, shares, left }
}
