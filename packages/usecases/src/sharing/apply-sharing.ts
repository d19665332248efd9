import { levels } from '@rembuk/core/access/level'
import { isShown } from '@rembuk/core/access/policy'
import { openDocumentIds } from '../documents/open-documents'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'
import { type GrantDeps, grantedParts } from './granted-parts'

export type ApplyDeps = GrantDeps & Pick<Deps, 'endSocketsTo'>

type ShownMembership = Membership & { follows: number }

const isSame = (a: Membership | undefined, b: Membership): boolean =>
  a?.role === b.role && a.level === b.level && a.expiresAt === b.expiresAt && a.through === b.through

/** How much a part shows at a moment, 0 for nothing. */
const sight = (part: Membership | undefined, now: number): number =>
  part && isLive(part, now) ? 1 + levels.indexOf(part.level ?? 'plan') : 0

/** The parts that there have to be: those that are granted, and an end of those that are no longer. */
const wanted = (
  granted: Awaited<ReturnType<typeof grantedParts>>,
  shown: readonly Membership[],
  now: number,
): ShownMembership[] => [
  ...granted.parts.values(),
  ...shown
    .filter((part) => !granted.parts.has(part.personId) && isLive(part, now))
    .map((part) => ({ ...part, expiresAt: now, follows: granted.follows })),
]

/**
 * Makes the parts of people outside of the parties what the sharing ledger says: gives, raises, lowers
 * and ends them, and closes the sockets of whoever sees less than before. May run any number of times,
 * at the same time too: a part that follows from a later record is never put back. Nobody's part in a
 * party is touched.
 */
export const applySharing = async (deps: ApplyDeps, partnershipId: string): Promise<void> => {
  const { partnerships, endSocketsTo, now } = deps
  const partnership = await partnerships.get(partnershipId)
  if (!partnership) return
  const shown = (await partnerships.members(partnershipId)).filter(({ role }) => isShown(role))
  const granted = await grantedParts(deps, partnership)
  for (const part of wanted(granted, shown, now())) {
    const { personId } = part
    const before = shown.find((each) => each.personId === personId)
    if (isSame(before, part)) continue
    if (!(await partnerships.putShown(part))) continue
    if (sight(part, now()) < sight(before, now()))
      await Promise.all(
        // A facilitator may sit in a meeting by invitation.
        (await openDocumentIds(deps, partnershipId)).map((documentId) =>
          endSocketsTo({ documentId, personId }),
        ),
      )
  }
}
