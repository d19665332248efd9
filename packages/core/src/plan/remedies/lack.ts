import type { Thousandths } from '../../quantity'
import { apportion } from '../apportion'
import type { Plan, Product } from '../plan'
import type { Rules } from '../problems/rules'
import {
  changeProduction,
  freeIn,
  type Producer,
  producedIn,
  producersOf,
  spareFrom,
  stockAfter,
} from './producer'
import type { Remedy } from './remedy'
import { deliveredIn, deliverLess, deliverMore } from './shipments'
import { stepsDown } from './steps'

/** What the cooperative lacks of a product at the end of a week. */
export interface Lack {
  plan: Plan
  product: Product
  week: number
  /** In whole steps of the product. */
  wanted: Thousandths
  rules: Rules
}

const sendStock = ({ product, week, wanted }: Lack, producer: Producer): Remedy => {
  const quantity = stepsDown(product, Math.min(wanted, spareFrom(producer, week)))
  return {
    kind: 'deliver-stock',
    partyIds: [producer.maker.partyId],
    quantity,
    edits: [deliverMore(producer, week, quantity)],
  }
}

/** Sends a part of next week's delivery now, and makes now what the producer would not have by then. */
const moveEarlier = (lack: Lack, producer: Producer): Remedy => {
  const { product, week, wanted, rules } = lack
  const inStock = Math.max(0, stockAfter(producer, week))
  const makeable = Math.min(
    producedIn(producer, week + 1),
    freeIn(producer, week, rules.thresholds.loadPerMille),
  )
  const quantity = stepsDown(
    product,
    Math.min(wanted, deliveredIn(producer, week + 1), inStock + stepsDown(product, makeable)),
  )
  const made = Math.max(0, quantity - inStock)
  const production =
    made > 0 ? [changeProduction(producer, week, made), changeProduction(producer, week + 1, -made)] : []
  return {
    kind: 'move-earlier',
    partyIds: [producer.maker.partyId],
    quantity,
    edits: [
      ...production,
      deliverMore(producer, week, quantity),
      ...deliverLess(producer, week + 1, quantity),
    ],
  }
}

const makeAndSend = (producer: Producer, week: number, quantity: Thousandths) => [
  changeProduction(producer, week, quantity),
  deliverMore(producer, week, quantity),
]

const raiseProduction = ({ product, week, wanted, rules }: Lack, producer: Producer): Remedy => {
  const free = freeIn(producer, week, rules.thresholds.loadPerMille)
  const quantity = stepsDown(product, Math.min(wanted, free))
  return {
    kind: 'raise-production',
    partyIds: [producer.maker.partyId],
    quantity,
    edits: makeAndSend(producer, week, quantity),
  }
}

/** Raises production at several producers in proportion to what each can make of it. */
const split = ({ plan, product, week, wanted, rules }: Lack): Remedy[] => {
  const step = product.step ?? 1
  const { loadPerMille } = rules.thresholds
  const able = producersOf(plan, product, rules)
    .map((producer) => ({ producer, room: Math.min(wanted, freeIn(producer, week, loadPerMille)) }))
    .map(({ producer, room }) => ({ producer, steps: Math.floor(room / step) }))
    .filter(({ steps }) => steps > 0)
  if (able.length < 2) return []
  const rooms = able.map(({ steps }) => steps)
  const total = Math.min(
    Math.floor(wanted / step),
    rooms.reduce((sum, steps) => sum + steps, 0),
  )
  const shares = apportion(total, rooms)
  const parts = able
    .map(({ producer }, index) => ({ producer, quantity: (shares[index] ?? 0) * step }))
    .filter(({ quantity }) => quantity > 0)
  return [
    {
      kind: 'split',
      partyIds: parts.map(({ producer }) => producer.maker.partyId),
      quantity: total * step,
      edits: parts.flatMap(({ producer, quantity }) => makeAndSend(producer, week, quantity)),
    },
  ]
}

/** What could fill a lack at the cooperative; the gentlest first. */
export const lackRemedies = (lack: Lack): Remedy[] => {
  const producers = producersOf(lack.plan, lack.product, lack.rules)
  const hasNextWeek = lack.week + 1 < lack.plan.weeks
  return [
    ...producers.map((producer) => sendStock(lack, producer)),
    ...(hasNextWeek ? producers.map((producer) => moveEarlier(lack, producer)) : []),
    ...producers.map((producer) => raiseProduction(lack, producer)),
    ...split(lack),
  ]
}
