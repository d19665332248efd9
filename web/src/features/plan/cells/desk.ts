import { type Day, weekMondays } from '@rembuk/core/calendar'
import type { Plan, Product } from '@rembuk/core/plan/plan'
import { type ProductProjection, projectProduct } from '@rembuk/core/plan/projection'
import { isQuantity, type Thousandths } from '@rembuk/core/quantity'
import { type Fault, readPlan } from '@rembuk/plandoc/read'
import { planRoots } from '@rembuk/plandoc/roots'
import { type Accessor, createContext, createMemo, getOwner, runWithOwner, untrack, useContext } from 'solid-js'
import type * as Y from 'yjs'
import { type RootSignals, rootSignals } from '../../../live/root-signals'
import { createDrafts, type Drafts } from './drafts'
import { createFaults } from './faults'
import { type InputLine, lineKey } from './lines'
import { createUndo, type Undo } from './undo'
import { daysOfWeek, readProductNow } from './read-product'

/** The plan as a page works on it: what is in it, what it leads to, and whether this person may change it. */
export interface Desk {
  doc: Y.Doc
  /** The plan without following its weekly numbers; undefined until somebody starts it. */
  plan: Accessor<Plan | undefined>
  mondays: Accessor<Day[]>
  product(productId: string): Product | undefined
  /** One number of the plan; follows that number alone. A delivery is the sum of its week. */
  quantity(line: InputLine, monday: Day): Thousandths | undefined
  /** What a product's numbers lead to; follows that product alone. */
  projection(productId: string): ProductProjection | undefined
  faults: Accessor<Fault[]>
  editable: Accessor<boolean>
  partyName(partyId: string): string
  drafts: Drafts
  undo: Undo
}

export interface DeskInput {
  doc: Y.Doc
  editable: Accessor<boolean>
  partyName: (partyId: string) => string
}

const followShape = (signals: RootSignals, doc: Y.Doc): void => {
  signals.follow(planRoots.plan)
  signals.follow(planRoots.products)
  for (const productId of doc.getMap(planRoots.products).keys()) {
    signals.follow(planRoots.product(productId))
    signals.follow(planRoots.makers(productId))
    signals.follow(planRoots.opening(productId))
  }
}
