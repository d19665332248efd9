import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { checkTerms, type Lack } from '@rembuk/core/agreement/check-terms'
import type { AgreementTerms } from '@rembuk/core/agreement/terms'
import { documentId } from '@rembuk/core/document-id'
import { unreported } from '@rembuk/plandoc/faults'
import { type ReadPlan, readPlan } from '@rembuk/plandoc/read'
import { readFrame } from '@rembuk/plandoc/read-frame'
import { readTerms } from '@rembuk/plandoc/terms/read'
import { termsRoots } from '@rembuk/plandoc/terms/roots'
import { type Accessor, createMemo } from 'solid-js'
import { type FollowedDocument, openFollowed } from '../../../live/followed-document'
import { createIdleValue } from './idle-value'

/** What the terms say of a product of the plan. */
export type PricedProduct = { id: string; name: string; unit: string }

/** What stands in the way of proposing: no plan, no pattern, or something that the terms lack. */
export type DraftLack = Lack | 'plan'

/** The draft that is proposed: the plan and the terms, both live. */
export interface Drafts {
  plan: FollowedDocument
  terms: FollowedDocument
  /** Undefined until somebody has chosen a pattern. */
  read: Accessor<AgreementTerms | undefined>
  /** The plan as it was a moment ago; undefined until it has been read. */
  readPlan: Accessor<ReadPlan | undefined>
  products: Accessor<readonly PricedProduct[]>
  /** Undefined until both have been read. */
  lacks: Accessor<readonly DraftLack[] | undefined>
}

const isSame = (a: readonly PricedProduct[], b: readonly PricedProduct[]): boolean =>
  a.length === b.length &&
  a.every(({ id, name, unit }, index) => {
    const other = b[index]
    return other?.id === id && other.name === name && other.unit === unit
  })

/** Opens both live documents of a partnership's draft until the Solid owner ends. */
export const openDrafts = (partnership: Pick<PartnershipDetail, 'id' | 'parties'>): Drafts => {
  const { id: partnershipId, parties } = partnership
  const known = parties.map(({ id: partyId, kind, name }) => ({ partyId, kind, name }))
  const terms = openFollowed(documentId({ partnershipId, kind: 'terms', number: 1 }), ({ doc }) =>
    doc.getMap(termsRoots.terms).has('pattern'),
  )
  const plan = openFollowed(
    documentId({ partnershipId, kind: 'plan', number: 1 }),
    ({ doc }) => readFrame(doc, unreported).period !== undefined,
  )
  const read = createMemo(() => {
    terms.changed()
    return readTerms(terms.live.doc, known).terms
  })
  const planRead = createIdleValue(
    () => {
      plan.changed()
      return plan.ready()
    },
    (ready) => (ready ? readPlan(plan.live.doc) : undefined),
  )
  const products = createMemo<readonly PricedProduct[]>(
    () => (planRead()?.plan?.products ?? []).map(({ id, name, unit }) => ({ id, name, unit })),
    [],
    { equals: isSame },
  )
  const lacks = createMemo((): readonly DraftLack[] | undefined => {
    const whole = planRead()
    if (!whole || !terms.ready()) return undefined
    const written = read()
    const missing: DraftLack[] = (whole.plan?.products.length ?? 0) > 0 ? [] : ['plan']
    return [...missing, ...(written ? checkTerms(written, { products: products() }) : (['pattern'] as const))]
  })
  return { plan, terms, read, readPlan: planRead, products, lacks }
}
