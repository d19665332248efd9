import { checkTerms } from '@rembuk/core/agreement/check-terms'
import { canonicalJson } from '@rembuk/core/proposal/canonical-json'
import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { snapshotOf } from '@rembuk/core/proposal/snapshot-of'
import { DomainError } from '@rembuk/core/refusal'
import { readPlan } from '@rembuk/plandoc/read'
import { readTerms } from '@rembuk/plandoc/terms/read'
import { planDocumentId, termsDocumentId } from '../documents/partnership-documents'
import type { Deps } from '../ports/deps'
import type { Partnership } from '../ports/partnerships'

/** Numbers of the last edits that a person has seen. */
export interface Seen {
  plan: number
  terms: number
}

/**
 * The draft of a partnership, plan and terms, frozen as it was at these numbers. Refuses with
 * 'bad-input' numbers that there are not yet, and with 'incomplete-draft' a draft without a plan or with
 * terms that lack something, which its facts name.
 */
export const draftSnapshot = async (
  { documentState }: Pick<Deps, 'documentState'>,
  { id, parties }: Partnership,
  seen: Seen,
): Promise<Snapshot> => {
  const [plan, terms] = await Promise.all([
    documentState(planDocumentId(id), seen.plan),
    documentState(termsDocumentId(id), seen.terms),
  ])
  if (!plan) throw new DomainError('bad-input', { fields: ['plan'] })
  if (!terms) throw new DomainError('bad-input', { fields: ['terms'] })
  const draft = readPlan(plan)
  const known = parties.map(({ id: partyId, kind, name }) => ({ partyId, kind, name }))
  const read = readTerms(terms, known).terms
  if (!draft.plan) throw new DomainError('incomplete-draft', { fields: ['plan'] })
  if (!read) throw new DomainError('incomplete-draft', { fields: ['pattern'] })
  const { plan: whole, calendar, thresholds } = draft
  const lacking = checkTerms(read, whole)
  if (lacking.length > 0) throw new DomainError('incomplete-draft', { fields: lacking })
  return snapshotOf(id, { plan: whole, calendar, thresholds }, read)
}

/** The snapshot's one text. */
export const snapshotText = (snapshot: Snapshot): string => canonicalJson(snapshot)
