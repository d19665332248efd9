import { addDays, type Day, mondayOf, weekMondays } from '@rembuk/core/calendar'
import { termEntries } from '@rembuk/core/change/term-entries'
import type { Snapshot, SnapshotProduct, WeekLine } from '@rembuk/core/proposal/snapshot'
import { formatDay, formatRupiah, formatWeek, formatWeekday } from '../../../../i18n/format'
import { formatCount } from '../../../../i18n/numbers'
import { factLabel, factValue, quantityWords } from '../../proposal/facts/fact-words'
import type { Names } from '../../proposal/facts/names'
import { t } from './words'

/** One term and what it says. */
export interface TermRow {
  label: string
  text: string
}

/** Every term of an agreement in words; prices and quality under their products' names. */
export const termRows = ({ terms }: Snapshot, names: Names): TermRow[] =>
  termEntries(terms).map((entry) => {
    const label = factLabel(entry, names)
    return {
      label: 'productId' in entry ? `${label} ${names.product(entry.productId).name}` : label,
      text: factValue(entry, names),
    }
  })

/** What is planned of a product in one week, or over all of them. */
export interface Totals {
  demand: string
  production: string
  deliveries: string
}

export interface ProductContent {
  id: string
  name: string
  price: string
  totals: Totals
  /** By Monday, the weeks with nothing left out. */
  weeks: (Totals & { week: string })[]
  deliveries: { day: string; from: string; quantity: string; carrier: string }[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
const lineSum = (line: WeekLine): number => sum(Object.values(line))
const larger = (product: SnapshotProduct, monday: Day): number =>
  Math.max(product.demand[monday] ?? 0, product.orders[monday] ?? 0)

const productContent = (product: SnapshotProduct, snapshot: Snapshot, names: Names): ProductContent => {
  const { id, name, unit, makers } = product
  const words = (thousandths: number) => quantityWords(thousandths, unit)
  const price = snapshot.terms.prices.find(({ productId }) => productId === id)
  const mondays = weekMondays(snapshot.plan.start, snapshot.plan.weeks)
  const deliveries = makers
    .flatMap((maker) => maker.deliveries.map((each) => ({ ...each, partyId: maker.partyId })))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
  const demandIn = (monday: Day) => larger(product, monday)
  const madeIn = (monday: Day) => sum(makers.map(({ production }) => production[monday] ?? 0))
  const sentIn = (monday: Day) =>
    sum(deliveries.filter(({ day }) => mondayOf(day) === monday).map(({ quantity }) => quantity))
  return {
    id,
    name,
    price: price ? `${formatRupiah(price.rupiah)} / ${unit}` : t().noPrice,
    totals: {
      demand: words(sum(mondays.map(demandIn))),
      production: words(sum(makers.map(({ production }) => lineSum(production)))),
      deliveries: words(sum(deliveries.map(({ quantity }) => quantity))),
    },
    weeks: mondays.flatMap((monday) => {
      const amounts = [demandIn(monday), madeIn(monday), sentIn(monday)] as const
      const [demand, production, sent] = amounts
      return sum(amounts) === 0
        ? []
        : [
            {
              week: formatWeek(monday),
              demand: words(demand),
              production: words(production),
              deliveries: words(sent),
            },
          ]
    }),
    deliveries: deliveries.map(({ day, partyId, quantity, carrier = '' }) => ({
      day: formatWeekday(day),
      from: names.party(partyId),
      quantity: words(quantity),
      carrier,
    })),
  }
}

/** What is planned of every product. The demand of a week is the larger of forecast and firm orders. */
export const productContents = (snapshot: Snapshot, names: Names): ProductContent[] =>
  snapshot.plan.products.map((product) => productContent(product, snapshot, names))

/** "23 Nov 2026 – 14 Feb 2027, 12 minggu". */
export const periodWords = ({ plan: { start, weeks } }: Pick<Snapshot, 'plan'>): string =>
  t().period(formatDay(start), formatDay(addDays(start, 7 * weeks - 1)), formatCount(weeks))
