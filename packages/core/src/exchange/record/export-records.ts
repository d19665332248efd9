import { weekIndex } from '../../calendar'
import type { Delivery, Plan, Product } from '../../plan/plan'
import type { Thousandths } from '../../quantity'
import type { Named } from '../names/match-name'
import type { TableCell } from '../table/cells'
import { neutralText } from '../table/neutral-text'
import type { TableLanguage } from '../table/words'
import { type Known, knownOf } from './known'
import { placeNamed } from './places'
import type { RecordKind } from './record-entry'
import { type RecordColumn, recordColumns, recordWords } from './words'

type Cells = Partial<Record<RecordColumn, TableCell>>

const text = (written: string | undefined): TableCell => ({ text: neutralText(written ?? '') })
const amount = (quantity: Thousandths | undefined): TableCell =>
  quantity === undefined ? { text: '' } : { quantity }

type RowsOf = (
  product: Product,
  known: Known & {
    language: TableLanguage
    place: (id: string | undefined, is: 'producer' | 'outlet') => TableCell
  },
) => Cells[]

const isWithin =
  ({ start, weeks }: Plan) =>
  ({ day }: Delivery): boolean =>
    weekIndex(start, weeks, day) !== undefined

/** How many deliveries the plan has in its weeks, each of which has a row. */
export const exportedDeliveries = (plan: Plan): number =>
  plan.products
    .flatMap(({ makers, outlets = [] }) => [...makers, ...outlets])
    .reduce((sum, { deliveries }) => sum + deliveries.filter(isWithin(plan)).length, 0)

const deliveryRows: RowsOf = (product, { plan, language, place }) => {
  const { yes, no } = recordWords[language]
  const inPlan = isWithin(plan)
  const rowOf = ({ day, quantity, carrier, note, ready, received }: Delivery): Cells => ({
    day: { day },
    quantity: { quantity },
    unit: text(product.unit),
    carrier: text(carrier),
    note: text(note),
    ready: text(ready ? yes : no),
    received: amount(received),
  })
  const store = place(undefined, 'producer')
  return [
    ...product.makers.flatMap(({ partyId, deliveries }) =>
      deliveries
        .filter(inPlan)
        .map((each) => ({ ...rowOf(each), from: place(partyId, 'producer'), to: store })),
    ),
    ...(product.outlets ?? []).flatMap(({ outletId, deliveries }) =>
      deliveries
        .filter(inPlan)
        .map((each) => ({ ...rowOf(each), from: store, to: place(outletId, 'outlet') })),
    ),
  ]
}

const settingRows: RowsOf = ({ unit, opening, safety, ceiling, step, makers, outlets = [] }, { place }) => [
  {
    place: place(undefined, 'producer'),
    unit: text(unit),
    opening: amount(opening),
    safety: amount(safety),
    ceiling: amount(ceiling),
    step: amount(step),
  },
  ...makers.map((maker) => ({ place: place(maker.partyId, 'producer'), opening: amount(maker.opening) })),
  ...outlets.map((outlet) => ({ place: place(outlet.outletId, 'outlet'), opening: amount(outlet.opening) })),
]

const unitRows: RowsOf = ({ units = [] }) =>
  units.map(({ name, size }) => ({ name: text(name), size: amount(size) }))

/** Materials that the plan does not have any more are left out: nobody sees them. */
const recipeRows: RowsOf = ({ recipe = [] }, { materials }) =>
  recipe.flatMap(({ materialId, quantity, per, yieldPerMille }) => {
    const material = materials.find(({ id }) => id === materialId)
    if (!material) return []
    const percent = yieldPerMille === undefined ? undefined : yieldPerMille * 100
    return [
      { material: text(material.name), quantity: amount(quantity), per: amount(per), yield: amount(percent) },
    ]
  })

const rowsOf: Readonly<Record<RecordKind, RowsOf>> = {
  deliveries: deliveryRows,
  products: settingRows,
  units: unitRows,
  recipes: recipeRows,
}

/** Deliveries lie in the order in which they leave, everything else in that of the products. */
const inOrder = (kind: RecordKind, rows: Cells[]): Cells[] => {
  const dayOf = ({ day }: Cells): string => (day && 'day' in day ? day.day : '')
  return kind === 'deliveries'
    ? rows.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))))
    : rows
}

/**
 * A kind of thing of the plan as a table: a head, then one thing in each row. Reading it (`readRecords`) changes
 * nothing. Deliveries outside of the plan's weeks are left out, as in the plan's own lists.
 */
export const exportRecords = (
  kind: RecordKind,
  plan: Plan,
  parties: readonly Named[],
  language: TableLanguage = 'id',
): TableCell[][] => {
  const known = knownOf(plan, parties)
  const place = (id: string | undefined, is: 'producer' | 'outlet') =>
    text(placeNamed(known.places, id, is, language))
  const rows = known.directory.products.flatMap(({ product, name }) =>
    rowsOf[kind](product, { ...known, language, place }).map((cells) => ({ ...cells, product: text(name) })),
  )
  const columns = recordColumns[kind]
  return [
    columns.map((column) => text(recordWords[language].columns[kind][column])),
    ...inOrder(kind, rows).map((cells: Cells) => columns.map((column) => cells[column] ?? { text: '' })),
  ]
}
