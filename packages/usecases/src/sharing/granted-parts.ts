import { levels } from '@rembuk/core/access/level'
import type { SharingData } from '@rembuk/core/sharing/sharing-data'
import { sharingState } from '@rembuk/core/sharing/sharing-state'
import { visibleTo } from '@rembuk/core/sharing/visible-to'
import { readLedger } from '../ledger/write-down'
import type { Deps } from '../ports/deps'
import type { Membership, Partnership } from '../ports/partnerships'
import { reachedBy } from './recipients'
import { sharingEntry, sharingLedgerId } from './sharing-ledger'

export type GrantDeps = Pick<Deps, 'ledger' | 'partnerships' | 'facilitators' | 'now'>

/** What is granted to somebody outside of the parties. */
export type GrantedPart = Membership & Required<Pick<Membership, 'level' | 'expiresAt' | 'follows'>>

/** The one of two parts of a person that shows more, or for longer. */
const more = (a: GrantedPart, b: GrantedPart): GrantedPart => {
  const [first, second] = [levels.indexOf(a.level), levels.indexOf(b.level)]
  if (first !== second) return first > second ? a : b
  return a.expiresAt >= b.expiresAt ? a : b
}

/** The parts that the grants of a partnership give now to people outside of its parties, by person, and the number of the last record. */
export const grantedParts = async (
  deps: GrantDeps,
  partnership: Partnership,
): Promise<{ parts: Map<string, GrantedPart>; follows: number }> => {
  const now = deps.now()
  const partyIds = partnership.parties.map(({ id }) => id)
  const entries = await readLedger<SharingData>(deps, sharingLedgerId(partnership.id))
  const follows = entries.at(-1)?.n ?? 0
  const parts = new Map<string, GrantedPart>()
  for (const share of sharingState(entries.map(sharingEntry))) {
    const visible = visibleTo(share, partyIds, now)
    if (!visible) continue
    for (const { personId, role, through } of await reachedBy(deps, partnership, share.to)) {
      const part: GrantedPart = {
        partnershipId: partnership.id,
        personId,
        role,
        level: visible.level,
        expiresAt: visible.until,
        follows,
        ...(through !== undefined && { through }),
      }
      const other = parts.get(personId)
      parts.set(personId, other ? more(other, part) : part)
    }
  }
  return { parts, follows }
}
