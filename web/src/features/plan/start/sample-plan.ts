import { weekMondays } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
import { setWeekDelivery } from '@rembuk/plandoc/edit/deliveries'
import { setDemand, setProduction } from '@rembuk/plandoc/edit/lines'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { addProduct } from '@rembuk/plandoc/edit/products'
import { markSample } from '@rembuk/plandoc/edit/sample'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import type * as Y from 'yjs'

/** An invented product, in whole units. Later weeks go on as the last one told. */
interface SampleProduct {
  /** The same everywhere, so that two people who try the examples at once get one set. */
  id: string
  name: string
  unit: string
  opening: number
  safety: number
  demand: readonly number[]
  production: readonly number[]
}

/** The first one runs short in its fourth week: something to find and to mend. */
const products: readonly SampleProduct[] = [
  {
    id: 'contoh-keripik-pisang',
    name: 'Keripik pisang (contoh)',
    unit: 'kg',
    opening: 20,
    safety: 5,
    demand: [40, 40, 40, 75, 40],
    production: [40, 40, 40, 40, 60, 40],
  },
  {
    id: 'contoh-sambal-botol',
    name: 'Sambal botol (contoh)',
    unit: 'botol',
    opening: 60,
    safety: 20,
    demand: [25, 30, 25],
    production: [25, 30, 25],
  },
  {
    id: 'contoh-tas-anyam',
    name: 'Tas anyam (contoh)',
    unit: 'pcs',
    opening: 8,
    safety: 4,
    demand: [6],
    production: [6],
  },
]

const inWeek = (amounts: readonly number[], week: number): number =>
  1000 * (amounts[Math.min(week, amounts.length - 1)] ?? 0)

const addSampleProduct = (
  doc: Y.Doc,
  { id, name, unit, opening, safety, demand, production }: SampleProduct,
  partyId: string | undefined,
  { start, weeks }: Pick<Plan, 'start' | 'weeks'>,
): void => {
  const makers = partyId === undefined ? [] : [{ partyId, opening: 0 }]
  addProduct(doc, { id, name, unit, opening: 1000 * opening, safety: 1000 * safety, makers })
  weekMondays(start, weeks).forEach((monday, week) => {
    setDemand(doc, id, monday, inWeek(demand, week))
    if (partyId === undefined) return
    setProduction(doc, id, partyId, monday, inWeek(production, week))
    setWeekDelivery(doc, id, partyId, monday, inWeek(production, week))
  })
}

/**
 * Puts three invented products into a plan without any, as one undoable change, made by the
 * partnership's own producers in turn. Starts the plan with the `usual` weeks unless it is `started`.
 */
export const addSample = (
  doc: Y.Doc,
  {
    producers,
    started,
    usual,
  }: {
    producers: readonly { id: string }[]
    started: Pick<Plan, 'start' | 'weeks'> | undefined
    usual: Pick<Plan, 'start' | 'weeks'>
  },
): void =>
  doc.transact(() => {
    if (!started) startPlan(doc, usual)
    products.forEach((product, index) => {
      const partyId = producers[index % Math.max(1, producers.length)]?.id
      addSampleProduct(doc, product, partyId, started ?? usual)
    })
    markSample(
      doc,
      products.map(({ id }) => id),
      started ? undefined : usual,
    )
  }, LOCAL_ORIGIN)
