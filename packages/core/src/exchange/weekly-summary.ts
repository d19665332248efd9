import { addDays, type Day, mondayOf, weekIndex } from '../calendar'
import type { Delivery, Plan } from '../plan/plan'
import { projectProduct } from '../plan/projection'
import type { Balance } from '../plan/stock'
import type { Thousandths } from '../quantity'
import { type Directory, directoryOf, partyNamed } from './directory'
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

/** What is sent to one outlet in the week. */
export interface OutletWeek {
  outlet: string
  /** The earliest first. */
  gets: (ProductAmount & { day: Day })[]
}

/** The first week in which the cooperative or an outlet lacks a product, and how much. */
export interface ComingShortage extends ProductAmount {
  monday: Day
  /** Undefined for the cooperative's store. */
  outlet?: string
}

/** What a week asks of everyone. */
export interface WeeklySummary {
  monday: Day
  /** Who makes or sends something, in the order of the partnership. */
  producers: ProducerWeek[]
  /** Who gets something from the cooperative's store, in the plan's order. */
  outlets: OutletWeek[]
  /** This week or in the three after it, the earliest first. */
  shortages: ComingShortage[]
}

const shortagesOf = (
  { product, name }: Directory['products'][number],
  directory: Directory,
  plan: Plan,
  week: number,
): ComingShortage[] => {
  const { stock, outlets } = projectProduct(product, plan)
  const shortage = (balances: readonly Balance[], at: Pick<ComingShortage, 'outlet'>): ComingShortage[] => {
    const coming = balances.slice(week, week + SHORTAGE_WEEKS)
    const first = coming.findIndex((balance) => balance < 0)
    const balance = coming[first]
    if (balance === undefined) return []
    const monday = addDays(plan.start, 7 * (week + first))
    return [{ product: name, unit: product.unit, quantity: -balance, monday, ...at }]
  }
  return [
    ...shortage(stock, {}),
    ...outlets.flatMap((each) => shortage(each.stock, { outlet: partyNamed(directory, each.outletId) })),
  ]
}

const inWeek =
  (monday: Day) =>
  ({ day, quantity }: Delivery): boolean =>
    day >= monday && day <= addDays(monday, 6) && quantity > 0

const byDay = (a: { day: Day }, b: { day: Day }): number => (a.day < b.day ? -1 : Number(a.day > b.day))

/**
 * What each producer makes and sends in the week that holds `day`, and each outlet gets, with the days, and what runs short
 * soon. Undefined for a week outside of the plan. Nothing is listed with an amount of 0.
 */
export const weeklySummary = (plan: Plan, parties: readonly Named[], day: Day): WeeklySummary | undefined => {
  const monday = mondayOf(day)
  const week = weekIndex(plan.start, plan.weeks, monday)
  if (week === undefined) return undefined
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
          maker.deliveries.filter(inWeek(monday)).map((each) => ({ ...named, ...each })),
        )
        .sort(byDay),
    }
  })
  const outlets = directory.outlets.map(
    ({ id, name: outlet }): OutletWeek => ({
      outlet,
      gets: directory.products
        .flatMap(({ product, name }) =>
          (product.outlets?.find(({ outletId }) => outletId === id)?.deliveries ?? [])
            .filter(inWeek(monday))
            .map(({ day: on, quantity }) => ({ product: name, unit: product.unit, day: on, quantity })),
        )
        .sort(byDay),
    }),
  )
  return {
    monday,
    producers: producers.filter(({ makes, sends }) => makes.length + sends.length > 0),
    outlets: outlets.filter(({ gets }) => gets.length > 0),
    shortages: directory.products
      .flatMap((named) => shortagesOf(named, directory, plan, week))
      .sort((a, b) => (a.monday < b.monday ? -1 : a.monday > b.monday ? 1 : 0)),
  }
}
