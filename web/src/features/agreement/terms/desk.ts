import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Lack } from '@rembuk/core/agreement/check-terms'
import type { AgreementTerms } from '@rembuk/core/agreement/terms'
import { type Accessor, createContext, useContext } from 'solid-js'
import type * as Y from 'yjs'
import type { LivePeer } from '../../../live/live-signals'
import { type RootSignals, rootSignals } from '../../../live/root-signals'
import { createUndo, type Undo } from '../../../live/undo'
import type { Drafts, PricedProduct } from '../drafts/drafts'
import type { Folds } from './folds'
import { type Section, sectionOf } from './section-of'

/** What every part of the terms' editor works with. */
export interface TermsDesk {
  partnership: Accessor<PartnershipDetail>
  doc: Y.Doc
  signals: RootSignals
  undo: Undo
  terms: Accessor<AgreementTerms>
  products: Accessor<readonly PricedProduct[]>
  lacks: (field: Lack) => boolean
  lacksIn: (section: Section) => number
  editable: Accessor<boolean>
  /** Who else is in a field now. */
  peersAt: (field: string) => readonly LivePeer[]
  /** Where this person is, and whether they type. */
  goTo: (field: string | undefined, typing: boolean) => void
  folds: Folds
}

/** The desk of a draft's terms. Call inside a Solid owner. */
export const createDesk = (
  { terms: draft, read, products, lacks }: Drafts,
  known: {
    partnership: Accessor<PartnershipDetail>
    terms: Accessor<AgreementTerms>
    editable: Accessor<boolean>
    folds: Folds
  },
): TermsDesk => {
  const { live, signals } = draft
  const lacking = (): readonly string[] => (read() ? (lacks() ?? []) : [])
  return {
    ...known,
    doc: live.doc,
    signals: rootSignals(live.doc),
    undo: createUndo(live.doc),
    products,
    lacks: (field) => lacking().includes(field),
    lacksIn: (section) =>
      lacking().filter((lack) => lack !== 'plan' && sectionOf(lack as Lack) === section).length,
    peersAt: (field) => signals.peers().filter(({ presence }) => presence?.cell === field),
    goTo: (field, typing) =>
      live.setPresence(field === undefined ? null : { cell: field, ...(typing && { typing: true }) }),
  }
}

const DeskContext = createContext<TermsDesk>()

export const DeskProvider = DeskContext.Provider

/** The desk around a part of the terms' editor. */
export const useDesk = (): TermsDesk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new RangeError('a part of the terms outside of their editor')
  return desk
}
