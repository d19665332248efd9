import { weekIndex, weekMondays } from '../../calendar'
import type { Material } from '../../plan/material/material'
import type { Delivery, Plan, Product } from '../../plan/plan'
import type { Thousandths } from '../../quantity'
import type { Named } from '../names/match-name'
import type { TableCell } from '../table/cells'
import { neutralText } from '../table/neutral-text'
import type { TableLanguage } from '../table/words'
import { type Known, knownOf } from './known'
import { placeNamed } from './places'
import type { RecordKind } from './record-entry'
import { leadField, lotsField, supplyWords } from './supply-words'
import { type RecordColumn, recordColumns, recordWords } from './words'

type Cells = Partial<Record<RecordColumn, TableCell>>

const text = (written: string | undefined): TableCell => ({ text: neutralText(written ?? '') })
const amount = (quantity: Thousandths | undefined): TableCell =>
  quantity === undefined ? { text: '' } : { quantity }

interface Written extends Known {
  language: TableLanguage
  /** The name of a producer or an outlet, of the store without an id. */
  place: (id: string | undefined, is: 'producer' | 'outlet') => TableCell
}

type RowsOf = (product: Product, written: Written) => Cells[]

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

const productRows: Readonly<Partial<Record<RecordKind, RowsOf>>> = {
  deliveries: deliveryRows,
  products: settingRows,
  units: unitRows,
  recipes: recipeRows,
}

type MaterialRowsOf = (material: Material, written: Written) => Cells[]

const materialRows: MaterialRowsOf = (
  { unit, partyId, opening, leadTime, lotSizing },
  { language, place },
) => [
  {
    unit: text(unit),
    buyer: place(partyId, 'producer'),
    opening: amount(opening),
    lead: text(supplyWords(leadField(leadTime), language)),
    lots: text(supplyWords(lotsField(lotSizing), language)),
  },
]

/** The weeks in which anything comes or was counted. */
const supplyRows: MaterialRowsOf = ({ receipts, counted = [] }, { plan }) =>
  weekMondays(plan.start, plan.weeks).flatMap((monday, week) => {
    const [arrival = 0, count] = [receipts[week], counted[week]]
    if (arrival === 0 && count === undefined) return []
    return [{ week: { day: monday }, arrival: amount(arrival), counted: amount(count) }]
  })

const rowsOf = (kind: RecordKind, written: Written): Cells[] => {
  const ofProduct = productRows[kind]
  if (ofProduct)
    return written.directory.products.flatMap(({ product, name }) =>
      ofProduct(product, written).map((cells) => ({ ...cells, product: text(name) })),
    )
  const ofMaterial = kind === 'supplies' ? supplyRows : materialRows
  return (written.plan.materials ?? []).flatMap((material, index) =>
    ofMaterial(material, written).map((cells) => ({
      ...cells,
      material: text(written.materials[index]?.name),
    })),
  )
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
  const rows = rowsOf(kind, { ...known, language, place })
  const columns = recordColumns[kind]
  return [
    columns.map((column) => text(recordWords[language].columns[kind][column])),
    ...inOrder(kind, rows).map((cells: Cells) => columns.map((column) => cells[column] ?? { text: '' })),
  ]
}
