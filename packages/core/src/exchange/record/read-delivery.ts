import type { Product } from '../../plan/plan'
import { findMaker, findOutlet, findProduct } from '../directory'
import { found } from '../fault'
import type { Known } from './known'
import { findPlace, type Place } from './places'
import { readDay } from './read-day'
import { recordAt } from './record-at'
import type { RecordEntry } from './record-entry'
import {
  amountField,
  type BadRow,
  bad,
  labelField,
  noteField,
  type Row,
  type RowReader,
  type RowReading,
  readFields,
  yesField,
} from './row'

/** The producer from whom, or the outlet to which, a row of a product is sent. What is left out may follow from the rest. */
const readRoute = (row: Row, product: Product, { directory, places }: Known): RowReading<string> => {
  const makes = ({ partyId }: { partyId: string }, place: Place) =>
    place.is === 'producer' && place.id === partyId
  const sends = (place: Place) => place.is === 'store' || product.makers.some((maker) => makes(maker, place))
  const [fromText, toText] = [row.text('from'), row.text('to')]
  const from = fromText === '' ? undefined : findPlace(places, fromText, sends)
  const to = toText === '' ? undefined : findPlace(places, toText, ({ is }) => is !== 'producer')
  if (from && !from.ok) return bad('from', from.fault)
  if (to && !to.ok) return bad('to', to.fault)
  if (to?.value.is === 'outlet')
    return from?.value.is === 'producer' ? bad('to', { code: 'route-unfit' }) : found(to.value.id)
  if (from?.value.is === 'producer') return found(from.value.id)
  if (from && to) return bad('to', { code: 'route-unfit' })
  const open = from ? findOutlet(directory, '') : findMaker(directory, product, '')
  return open.ok ? open : bad(from ? 'to' : 'from', open.fault)
}

/** What a delivery that the plan does not have yet must say. */
const newFault = (entry: RecordEntry): BadRow | undefined => {
  if (entry.fields.quantity === undefined) return bad('quantity', { code: 'quantity-missing' })
  return entry.fields.quantity === 0 ? bad('quantity', { code: 'quantity-zero' }) : undefined
}

/** Reads a row of the deliveries: one product on one day, from a producer to the store or from there to an outlet. */
export const readDelivery: RowReader = (row, known) => {
  const product = findProduct(known.directory, row.text('product'))
  if (!product.ok) return bad('product', product.fault)
  const day = readDay(row.text('day'), known.plan)
  if (!day.ok) return bad('day', day.fault)
  const place = readRoute(row, product.value, known)
  if (!place.ok) return place
  const read = readFields(row, [
    amountField('quantity', product.value),
    labelField('carrier', true),
    noteField('note'),
    yesField('ready'),
  ])
  if (!read.ok) return read
  const entry: RecordEntry = {
    kind: 'deliveries',
    productId: product.value.id,
    placeId: place.value,
    day: day.value,
    fields: read.fields,
  }
  const fault = recordAt(known.plan, entry) ? undefined : newFault(entry)
  return fault ?? found(entry)
}
