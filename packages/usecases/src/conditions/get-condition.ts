import type { Condition } from '@rembuk/core/condition/condition'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { requirePart } from '../partnerships/require-part'
import { bringUpToDate, type UpToDateDeps } from './bring-up-to-date'

/** How a partnership is doing, as it was worked out last; worked out now where it never was. Refuses as `requirePart` does. */
export const getCondition = async (
  deps: UpToDateDeps,
  actor: Actor,
  partnershipId: string,
): Promise<Condition> => {
  await requirePart(deps, actor, partnershipId, 'condition:read')
  const kept = await deps.conditions.get(partnershipId)
  if (kept) return kept.condition
  await bringUpToDate(deps, partnershipId)
  const made = await deps.conditions.get(partnershipId)
  if (!made) throw new DomainError('not-found')
  return made.condition
}
