import { type Day, daysBetween, isoWeek, weekMondays } from '../../calendar'
import type { Delivery, OutletLine, Plan, Product } from '../../plan/plan'
import type { Thousandths } from '../../quantity'
import { directoryOf, partyNamed } from '../directory'
import type { Named } from '../names/match-name'
import type { EntryLine } from '../plan-entry'
import type { TableCell } from './cells'
import { neutralText } from './neutral-text'
import { type TableLanguage, type TableWords, tableColumns, tableWords } from './words'

type Amounts = readonly (Thousandths | undefined)[]

interface ExportLine {
  line: EntryLine
  partyId?: string
  /** Days after Monday on which it is delivered. */
  weekday?: number
  amounts: Amounts
}

const isUsed = (amounts: Amounts | undefined): amounts is Amounts =>
  amounts?.some((amount) => amount !== undefined && amount !== 0) ?? false
/** Nothing is left blank: a blank cell changes nothing when the table is read. */
const someOf = (amounts: readonly Thousandths[]): Amounts => amounts.map((amount) => amount || undefined)
const isCounted = (counts: Amounts | undefined): counts is Amounts =>
  counts?.some((count) => count !== undefined) ?? false

/** One line for each weekday with deliveries; a blank one without any. */
const deliveryLines = (
  place: Pick<ExportLine, 'line' | 'partyId'>,
  deliveries: readonly Delivery[],
  plan: Plan,
): ExportLine[] => {
  const lines = new Map<number, (Thousandths | undefined)[]>()
  for (const { day, quantity } of deliveries) {
    const days = daysBetween(plan.start, day)
    if (days < 0 || days >= 7 * plan.weeks) continue
    const amounts = lines.get(days % 7) ?? new Array<Thousandths | undefined>(plan.weeks).fill(undefined)
    amounts[Math.floor(days / 7)] = quantity
    lines.set(days % 7, amounts)
  }
  if (lines.size === 0) return [{ ...place, amounts: [] }]
  return [...lines].sort(([a], [b]) => a - b).map(([weekday, amounts]) => ({ ...place, weekday, amounts }))
}

const outletLines = ({ outletId, demand, counted, deliveries }: OutletLine, plan: Plan): ExportLine[] => [
  { line: 'outlet-demand', partyId: outletId, amounts: someOf(demand) },
  ...(isCounted(counted) ? [{ line: 'outlet-count' as const, partyId: outletId, amounts: counted }] : []),
  ...deliveryLines({ line: 'outlet-delivery', partyId: outletId }, deliveries, plan),
]

const linesOf = (product: Product, plan: Plan): ExportLine[] => {
  const { orders = [], otherReceipts = [], otherIssues = [], counted } = product
  return [
    { line: 'demand', amounts: someOf(product.demand) },
    ...(isUsed(orders) ? [{ line: 'orders' as const, amounts: someOf(orders) }] : []),
    ...(isUsed(otherReceipts) ? [{ line: 'receipts' as const, amounts: someOf(otherReceipts) }] : []),
    ...(isUsed(otherIssues) ? [{ line: 'issues' as const, amounts: someOf(otherIssues) }] : []),
    ...(isCounted(counted) ? [{ line: 'count' as const, amounts: counted }] : []),
    ...product.makers.flatMap((maker): ExportLine[] => [
      { line: 'production', partyId: maker.partyId, amounts: someOf(maker.production) },
      ...(isCounted(maker.counted)
        ? [{ line: 'producer-count' as const, partyId: maker.partyId, amounts: maker.counted }]
        : []),
      ...deliveryLines({ line: 'delivery', partyId: maker.partyId }, maker.deliveries, plan),
    ]),
    ...(product.outlets ?? []).flatMap((outlet) => outletLines(outlet, plan)),
  ]
}

/** The head of a week's column, such as "M48 · 23 Nov 2026". */
const weekHead = (monday: Day, { week, months }: TableWords): string =>
  `${week}${isoWeek(monday)} · ${Number(monday.slice(8))} ${months[Number(monday.slice(5, 7)) - 1]} ${monday.slice(0, 4)}`

/**
 * The plan as a table: a head, then a row for each line of each product with a column for each week.
 * Deliveries have a row for each weekday. Everything that people fill in for these weeks is in it, and
 * reading the table (`readTable`) changes nothing; computed lines are left out.
 */
export const exportRows = (
  plan: Plan,
  parties: readonly Named[],
  language: TableLanguage = 'id',
): TableCell[][] => {
  const words = tableWords[language]
  const directory = directoryOf(plan, parties)
  const weeks = Array.from({ length: plan.weeks }, (_, week) => week)
  const text = (written: string): TableCell => ({ text: neutralText(written) })
  const head = [
    ...tableColumns.map((column) => text(words.columns[column])),
    ...weekMondays(plan.start, plan.weeks).map((monday) => text(weekHead(monday, words))),
  ]
  const rowOf = (product: Product, name: string, { line, partyId, weekday, amounts }: ExportLine) => [
    text(name),
    text(words.lines[line]),
    text(partyId === undefined ? '' : partyNamed(directory, partyId)),
    text(weekday === undefined ? '' : (words.weekdays[weekday] ?? '')),
    text(product.unit),
    ...weeks.map((week): TableCell => {
      const quantity = amounts[week]
      return quantity === undefined ? { text: '' } : { quantity }
    }),
  ]
  return [
    head,
    ...directory.products.flatMap(({ product, name }) =>
      linesOf(product, plan).map((line) => rowOf(product, name, line)),
    ),
  ]
}
