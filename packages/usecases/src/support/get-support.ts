import type { SupportData, SupportEntry } from '@rembuk/core/support/support-data'
import { supportState } from '@rembuk/core/support/support-state'
import type { Actor } from '../actor'
import { authorNames } from '../documents/author-names'
import { planDocumentId } from '../documents/partnership-documents'
import { readLedger } from '../ledger/write-down'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { supportEntry, supportLedgerId } from './support-ledger'

/** Assistance, self-assessments and impact of a partnership, with the names that the reader may know. Refuses as `requirePart` does. */
export const getSupport = async (
  deps: Pick<Deps, 'partnerships' | 'people' | 'ledger' | 'now'>,
  actor: Actor,
  partnershipId: string,
) => {
  await requirePart(deps, actor, partnershipId, 'support:read')
  const entries = await readLedger<SupportData>(deps, supportLedgerId(partnershipId))
  const { assistances, assessments, impacts } = supportState(entries.map(supportEntry))
  const names = await authorNames(
    deps,
    actor.personId,
    planDocumentId(partnershipId),
    entries.map(({ by }) => by.personId),
  )
  const named = (by: SupportEntry['by']) => ({ ...by, name: names.get(by.personId) ?? '' })
  return {
    assistances: assistances
      .map(({ by, followedUp, ...assistance }) => ({
        ...assistance,
        by: named(by),
        ...(followedUp && { followedUp: { ...followedUp, by: named(followedUp.by) } }),
      }))
      .reverse(),
    assessments,
    impacts,
  }
}
