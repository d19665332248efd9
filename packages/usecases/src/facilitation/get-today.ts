import { dayAt } from '@rembuk/core/calendar'
import type { TodayItem } from '@rembuk/core/today/today-item'
import { byUrgency, waitFor } from '@rembuk/core/today/wait-for'
import type { Actor } from '../actor'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import type { Membership } from '../ports/partnerships'

/** Partnerships that one look takes in at most. */
const MOST_PARTNERSHIPS = 25
/** Items in one answer: more than anybody does in a day. */
const MOST_ITEMS = 60

type TodayDeps = Pick<Deps, 'partnerships' | 'conditions' | 'facilitators' | 'now'>

const isOwn = ({ personIds }: TodayItem, personId: string): boolean => personIds?.includes(personId) ?? false

const ofPart = async (
  { partnerships, conditions, now }: TodayDeps,
  part: Pick<Membership, 'partnershipId' | 'personId' | 'partyId'>,
) => {
  const { partnershipId, personId, partyId } = part
  const [partnership, kept] = await Promise.all([
    partnerships.get(partnershipId),
    conditions.get(partnershipId),
  ])
  if (!partnership || !kept) return undefined
  const today = dayAt(now(), partnership.timeZone)
  const items = waitFor(kept.today, { personId, partyId: partyId ?? '' }, today)
    // Who belongs to no party has only what they promised themselves.
    .filter((item) => partyId !== undefined || isOwn(item, personId))
  const nameOf = (id: string) => partnership.parties.find((party) => party.id === id)?.name
  return {
    asOf: kept.condition.at,
    items: items.map(({ partyIds: _, personIds: __, withPartyId, ...item }) => {
      const other = withPartyId === undefined ? undefined : nameOf(withPartyId)
      return {
        partnershipId,
        partnership: partnership.name,
        ...item,
        ...(other !== undefined && { with: other }),
      }
    }),
  }
}

/** The partnerships that need most help of those that are shown to a facilitator: there it shows what was promised and not done. */
const worstShown = async (
  { conditions, now }: TodayDeps,
  personId: string,
): Promise<Pick<Membership, 'partnershipId' | 'personId' | 'partyId'>[]> => {
  const { shown } = await conditions.page(personId, { limit: MOST_PARTNERSHIPS })
  return shown
    .filter(({ until }) => until > now())
    .map(({ condition: { partnershipId } }) => ({ partnershipId, personId }))
}

/** What waits for the actor today in all partnerships, as it was worked out last, the most urgent first; at most 60 items. */
export const getToday = async (deps: TodayDeps, actor: Actor) => {
  const { partnerships, facilitators, now } = deps
  const [parts, profile] = await Promise.all([
    partnerships.ofPerson(actor.personId),
    facilitators.get(actor.personId),
  ])
  const own = parts.filter((part) => part.partyId !== undefined && isLive(part, now()))
  const shown = profile ? await worstShown(deps, actor.personId) : []
  const live = [...own, ...shown].slice(0, MOST_PARTNERSHIPS)
  const found = (await Promise.all(live.map((part) => ofPart(deps, part)))).filter(
    (each) => each !== undefined,
  )
  return {
    asOf: Math.min(now(), ...found.map(({ asOf }) => asOf)),
    isFacilitator: profile !== undefined,
    items: found
      .flatMap(({ items }) => items)
      .sort((a, b) => byUrgency(a, b))
      .slice(0, MOST_ITEMS),
  }
}
