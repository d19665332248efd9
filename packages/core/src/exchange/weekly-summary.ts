import { addDays, type Day, mondayOf, weekIndex } from '../calendar'
import type { Plan, Product } from '../plan/plan'
import { projectProduct } from '../plan/projection'
import type { Thousandths } from '../quantity'
import { directoryOf } from './directory'
import type { Named } from './names/match-name'

/** Weeks, this one included, in which shortages are told. */
const SHORTAGE_WEEKS = 4

/** An amount of a product in its base unit. */
export interface ProductAmount {
  product: string
  unit: string
  quantity: Thousandths
}

/** What one producer does in the week. */
export interface ProducerWeek {
  producer: string
  makes: ProductAmount[]
  /** The earliest first. */
  sends: (ProductAmount & { day: Day })[]
}

/** The first week in which the cooperative lacks a product, and how much. */
export interface ComingShortage extends ProductAmount {
  monday: Day
}

/** What a week asks of everyone. */
export interface WeeklySummary {
  monday: Day
  /** Who makes or sends something, in the order of the partnership. */
  producers: ProducerWeek[]
  /** This week or in the three after it, the earliest first. */
  shortages: ComingShortage[]
}

const shortageOf = (product: Product, name: string, plan: Plan, week: number): ComingShortage[] => {
  const marks = projectProduct(product, plan).marks.slice(week, week + SHORTAGE_WEEKS)
  const first = marks.findIndex(({ kind }) => kind === 'shortage')
  const quantity = marks[first]?.size
  return quantity === undefined
    ? []
    : [{ product: name, unit: product.unit, quantity, monday: addDays(plan.start, 7 * (week + first)) }]
}

/**
 * What each producer makes and sends in the week that holds `day`, with the days, and what runs short
 * soon. Undefined for a week outside of the plan. Nothing is listed with an amount of 0.
 */
export const weeklySummary = (plan: Plan, parties: readonly Named[], day: Day): WeeklySummary | undefined => {
  const monday = mondayOf(day)
  const week = weekIndex(plan.start, plan.weeks, monday)
  if (week === undefined) return undefined
  const end = addDays(monday, 6)
  const directory = directoryOf(plan, parties)
  const producers = directory.parties.map(({ id, name: producer }): ProducerWeek => {
    const parts = directory.products.flatMap(({ product, name }) =>
      product.makers
        .filter(({ partyId }) => partyId === id)
        .map((maker) => ({ maker, product: name, unit: product.unit })),
    )
    return {
      producer,
      makes: parts.flatMap(({ maker, ...named }) => {
        const quantity = maker.production[week] ?? 0
        return quantity > 0 ? [{ ...named, quantity }] : []
      }),
      sends: parts
        .flatMap(({ maker, ...named }) =>
          maker.deliveries
            .filter((each) => each.day >= monday && each.day <= end && each.quantity > 0)
            .map((each) => ({ ...named, ...each })),
        )
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    }
  })
  return {
    monday,
    producers: producers.filter(({ makes, sends }) => makes.length + sends.length > 0),
    shortages: directory.products
      .flatMap(({ product, name }) => shortageOf(product, name, plan, week))
      .sort((a, b) => (a.monday < b.monday ? -1 : a.monday > b.monday ? 1 : 0)),
  }
}
