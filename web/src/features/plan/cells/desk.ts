import { type Day, weekMondays } from '@rembuk/core/calendar'
import type { Product } from '@rembuk/core/plan/plan'
import type { ProductProjection } from '@rembuk/core/plan/projection'
import type { Thousandths } from '@rembuk/core/quantity'
import type { Fault } from '@rembuk/plandoc/faults'
import type { InputLine } from '@rembuk/plandoc/line'
import type { ProductShape } from '@rembuk/plandoc/read-product-shape'
import type { ReadableDoc } from '@rembuk/plandoc/readable'
import { planRoots } from '@rembuk/plandoc/roots'
import { type Accessor, createContext, createMemo, useContext } from 'solid-js'
import type * as Y from 'yjs'
import { followByKey } from '../../../live/by-key'
import type { LivePeer } from '../../../live/live-signals'
import type { RootSignals } from '../../../live/root-signals'
import type { Undo } from '../../../live/undo'
import { createDrafts, type Drafts } from './drafts'
import type { LiveParts } from './live-parts'
import type { Overwrites } from './overwrite-list'
import type { Overwrite } from './overwrites'
import { createNumbers, followQuantity } from './plan-numbers'
import { isSameShape, type PlanShape, readShape } from './plan-shape'
import { createShownLines, type ShownLines } from './shown-lines'
import type { Entry, Written } from './write'

/** A producer or cooperative as the plan names it. */
export interface DeskParty {
  id: string
  name: string
}

/** The plan as a page works on it: what is in it, what it leads to, who is here, what this person may do. */
export interface Desk {
  /** The live document. Throws a RangeError before it is open: what is shown until then can only be read. */
  readonly doc: Y.Doc
  /** Whether the live document is open. Before that the desk may show the plan as it was a moment ago. */
  isLive: Accessor<boolean>
  /** Weeks, products and producers. Undefined until the plan is started. */
  plan: Accessor<PlanShape | undefined>
  mondays: Accessor<Day[]>
  /** Monday of this week in the partnership's time zone. */
  thisMonday: Day
  product(productId: string): ProductShape | undefined
  /** One number, following that number alone; a delivery is the sum of its week. */
  quantity(line: InputLine, monday: Day): Thousandths | undefined
  /** A product with all its numbers, following that product alone. */
  lines(productId: string): Product | undefined
  /** What a product's numbers lead to, following that product alone. */
  projection(productId: string): ProductProjection | undefined
  /** What can still be promised of a product in each week, following that product alone. */
  available(productId: string): Thousandths[] | undefined
  shown: ShownLines
  /** Reads of the document that are followed. */
  signals: RootSignals
  faults: Accessor<Fault[]>
  /** Producers of the partnership, who can make products. */
  producers: Accessor<DeskParty[]>
  /** The producer for whom this person works; undefined for the cooperative's people and for readers. */
  ownProducer: Accessor<string | undefined>
  /** Whether this person may only look. */
  reader: Accessor<boolean>
  /** Whether numbers can be filled in now: the plan is live and the person may. */
  editable: Accessor<boolean>
  /** The others who are at a cell. */
  peersAt(cell: string): readonly LivePeer[]
  /**
   * Writes texts into cells as one step to undo; more than MOST_AT_ONCE are several changes.
   * A text that is no number stays on its cell as a draft with what is wrong, until undo takes it back with the
   * others, which are written all the same. With `onlyAsFirst` none is where the first text is no number.
   * Throws a RangeError before the plan is live.
   */
  write(entries: readonly Entry[], onlyAsFirst?: boolean): Written
  /** Tells the others where this person is; undefined when nowhere. */
  goTo(cell: string | undefined, typing: boolean): void
  drafts: Drafts
  undo: Undo
  overwrites: Overwrites
  /** Whether the number of this cell was this person's and has been changed by somebody else. */
  isOverwritten(cell: string): boolean
}

export interface DeskInput {
  /** What is shown; it may become another document while the desk stands, as its signals say. */
  doc: ReadableDoc
  signals: RootSignals
  /** Undefined until the live document is open. */
  live: Accessor<LiveParts | undefined>
  thisMonday: Day
  producers: Accessor<DeskParty[]>
  /** The party to which this person belongs. */
  ownParty?: Accessor<string | undefined>
  /** Whether this person may edit. */
  editable: Accessor<boolean>
  peers: Accessor<readonly LivePeer[]>
  goTo: Desk['goTo']
}

const nobody: readonly LivePeer[] = []
const noFaults: Fault[] = []
const noOverwrites: Overwrites = { all: () => [], settle: () => {}, settleAll: () => {} }

/** What a shape is read from. */
const shapeRoots = [
  planRoots.plan,
  planRoots.products,
  'product/',
  'makers/',
  'opening/',
  'units/',
  'recipe/',
  'use/',
]

const byCell = (peers: readonly LivePeer[]): Map<string, LivePeer[]> => {
  const cells = new Map<string, LivePeer[]>()
  for (const peer of peers) {
    const cell = peer.presence?.cell
    if (cell) cells.set(cell, [...(cells.get(cell) ?? []), peer])
  }
  return cells
}

/** Whether the same people look the same at a cell. */
const isSameCompany = (a: readonly LivePeer[], b: readonly LivePeer[]): boolean =>
  a.length === b.length &&
  a.every(({ client, name, presence }, index) => {
    const other = b[index]
    return client === other?.client && name === other.name && presence?.typing === other.presence?.typing
  })

const overwrittenCells = (all: readonly Overwrite[]): Map<string, true> =>
  new Map(all.map(({ cell }) => [cell, true]))

/** Puts a plan document on the desk. Call inside a Solid owner: everything ends with it. */
export const createDesk = (input: DeskInput): Desk => {
  const { doc, signals, live } = input
  const plan = createMemo(
    () => {
      shapeRoots.forEach(signals.follow)
      return readShape(doc)
    },
    undefined,
    { equals: isSameShape },
  )
  const products = createMemo(() => new Map(plan()?.products.map((product) => [product.id, product])))
  const peersAt = followByKey(() => byCell(input.peers()), isSameCompany)
  const overwritten = followByKey(() => overwrittenCells(live()?.overwrites.all() ?? []), Object.is)
  // Each cell reads these, and the status that they come from changes with every number that is sent.
  const reader = createMemo(() => !input.editable())
  const editable = createMemo(() => live() !== undefined && input.editable())
  const parts = (): LiveParts => {
    const there = live()
    if (!there) throw new RangeError('the plan is not live yet')
    return there
  }
  const desk: Desk = {
    get doc() {
      return parts().doc
    },
    isLive: () => live() !== undefined,
    plan,
    mondays: createMemo(() => {
      const current = plan()
      return current ? weekMondays(current.start, current.weeks) : []
    }),
    thisMonday: input.thisMonday,
    product: (productId) => products().get(productId),
    quantity: (line, monday) => followQuantity(signals, line, monday),
    ...createNumbers(signals, doc, plan),
    shown: createShownLines(doc, plan, () => live()?.rareLines()),
    signals,
    faults: () => live()?.faults() ?? noFaults,
    producers: input.producers,
    ownProducer: () => input.producers().find(({ id }) => id === input.ownParty?.())?.id,
    reader,
    editable,
    peersAt: (cell) => peersAt(cell) ?? nobody,
    goTo: input.goTo,
    drafts: createDrafts(),
    undo: {
      undo: () => live()?.undo.undo(),
      redo: () => live()?.undo.redo(),
      canUndo: () => live()?.undo.canUndo() ?? false,
      canRedo: () => live()?.undo.canRedo() ?? false,
      asOne: (edit) => live()?.undo.asOne(edit),
    },
    get overwrites() {
      return live()?.overwrites ?? noOverwrites
    },
    write: (entries, onlyAsFirst) => parts().writeTexts(desk, entries, onlyAsFirst),
    isOverwritten: (cell) => overwritten(cell) ?? false,
  }
  return desk
}

const DeskContext = createContext<Desk>()
export const DeskProvider = DeskContext.Provider

/** The desk of the plan page around the component. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new RangeError('used outside of a plan page')
  return desk
}
