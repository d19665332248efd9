import { type Day, weekMondays } from '@rembuk/core/calendar'
import type { Plan, Product } from '@rembuk/core/plan/plan'
import type { ProductProjection } from '@rembuk/core/plan/projection'
import type { Thousandths } from '@rembuk/core/quantity'
import { type Fault, unreported } from '@rembuk/plandoc/faults'
import type { InputLine } from '@rembuk/plandoc/line'
import { readFrame } from '@rembuk/plandoc/read-frame'
import { readWeeks } from '@rembuk/plandoc/read-lines'
import { readProducts } from '@rembuk/plandoc/read-products'
import { planRoots } from '@rembuk/plandoc/roots'
import { type Accessor, createContext, createMemo, useContext } from 'solid-js'
import type * as Y from 'yjs'
import type { LivePeer } from '../../../live/live-signals'
import { type RootSignals, rootSignals } from '../../../live/root-signals'
import { createDrafts, type Drafts } from './drafts'
import { createFaults } from './faults'
import { createOverwrites, type Overwrites } from './overwrite-list'
import { createNumbers, followQuantity } from './plan-numbers'
import { createShownLines, type ShownLines } from './shown-lines'
import { createUndo, type Undo } from './undo'

/** A producer or cooperative as the plan names it. */
export interface DeskParty {
  id: string
  name: string
}

/** The plan as a page works on it: what is in it, what it leads to, who is here, what this person may do. */
export interface Desk {
  doc: Y.Doc
  /** Weeks, products and producers; its weekly numbers are not followed. Undefined until the plan is started. */
  plan: Accessor<Plan | undefined>
  mondays: Accessor<Day[]>
  /** Monday of this week in the partnership's time zone. */
  thisMonday: Day
  product(productId: string): Product | undefined
  /** One number, following that number alone; a delivery is the sum of its week. */
  quantity(line: InputLine, monday: Day): Thousandths | undefined
  /** A product with all its numbers, following that product alone. */
  lines(productId: string): Product | undefined
  /** What a product's numbers lead to, following that product alone. */
  projection(productId: string): ProductProjection | undefined
  shown: ShownLines
  /** Reads of the document that are followed. */
  signals: RootSignals
  faults: Accessor<Fault[]>
  /** Producers of the partnership, who can make products. */
  producers: Accessor<DeskParty[]>
  editable: Accessor<boolean>
  /** The others who are at a cell. */
  peersAt(cell: string): readonly LivePeer[]
  /** Tells the others where this person is; undefined when nowhere. */
  goTo(cell: string | undefined, typing: boolean): void
  drafts: Drafts
  undo: Undo
  overwrites: Overwrites
}

export interface DeskInput {
  doc: Y.Doc
  thisMonday: Day
  producers: Accessor<DeskParty[]>
  editable: Accessor<boolean>
  peers: Accessor<readonly LivePeer[]>
  goTo: Desk['goTo']
}

const nobody: readonly LivePeer[] = []

const followShape = (signals: RootSignals, doc: Y.Doc): void => {
  signals.follow(planRoots.plan)
  signals.follow(planRoots.products)
  for (const productId of doc.getMap(planRoots.products).keys()) {
    signals.follow(planRoots.product(productId))
    signals.follow(planRoots.makers(productId))
    signals.follow(planRoots.opening(productId))
    signals.follow(planRoots.units(productId))
    signals.follow(planRoots.recipe(productId))
    signals.follow(planRoots.use(productId))
  }
}

/** Materials, capacities and holidays have tabs of their own, which read them. */
const readShape = (doc: Y.Doc): Plan | undefined => {
  const { period } = readFrame(doc, unreported)
  if (!period) return undefined
  return { ...period, products: readProducts(doc, readWeeks(period.start, period.weeks), unreported) }
}

const byCell = (peers: readonly LivePeer[]): Map<string, LivePeer[]> => {
  const cells = new Map<string, LivePeer[]>()
  for (const peer of peers) {
    const cell = peer.presence?.cell
    if (cell) cells.set(cell, [...(cells.get(cell) ?? []), peer])
  }
  return cells
}

/** Puts a live plan document on the desk. Call inside a Solid owner: everything ends with it. */
export const createDesk = (input: DeskInput): Desk => {
  const { doc } = input
  const signals = rootSignals(doc)
  const plan = createMemo(() => {
    followShape(signals, doc)
    return readShape(doc)
  })
  const products = createMemo(() => new Map(plan()?.products.map((product) => [product.id, product])))
  const peerCells = createMemo(() => byCell(input.peers()))
  return {
    doc,
    plan,
    mondays: createMemo(() => {
      const current = plan()
      return current ? weekMondays(current.start, current.weeks) : []
    }),
    thisMonday: input.thisMonday,
    product: (productId) => products().get(productId),
    quantity: (line, monday) => followQuantity(signals, line, monday),
    ...createNumbers(signals, doc, plan),
    shown: createShownLines(doc, plan),
    signals,
    faults: createFaults(doc),
    producers: input.producers,
    editable: input.editable,
    peersAt: (cell) => peerCells().get(cell) ?? nobody,
    goTo: input.goTo,
    drafts: createDrafts(),
    undo: createUndo(doc),
    overwrites: createOverwrites(doc),
  }
}

const DeskContext = createContext<Desk>()
export const DeskProvider = DeskContext.Provider

/** The desk of the plan page around the component. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new RangeError('used outside of a plan page')
  return desk
}
