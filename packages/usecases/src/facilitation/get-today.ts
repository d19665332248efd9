import { addDays, dayAt } from '@rembuk/core/calendar'
import type { TodayItem } from '@rembuk/core/today/today-item'
import { byUrgency, SHOWN_AHEAD_DAYS, waitFor } from '@rembuk/core/today/wait-for'
import type { Actor } from '../actor'
import { isLive } from '../partnerships/membership'
import type { Deps } from '../ports/deps'
import type { Membership, Partnership } from '../ports/partnerships'
import { invitedToday } from './invited-today'

/** Partnerships that one look takes in at most. */
const MOST_PARTNERSHIPS = 25
/** Items in one answer: more than anybody does in a day. */
const MOST_ITEMS = 60

type TodayDeps = Pick<Deps, 'partnerships' | 'conditions' | 'facilitators' | 'invitations' | 'now'>

/** Items as they are told: with their partnership, and the other side by its name. */
const toldItems = (partnership: Partnership, items: readonly TodayItem[]) => {
  const nameOf = (id: string) => partnership.parties.find((party) => party.id === id)?.name
  return items.map(({ partyIds: _, personIds: __, withPartyId, ...item }) => {
    const other = withPartyId === undefined ? undefined : nameOf(withPartyId)
    return {
      partnershipId: partnership.id,
      partnership: partnership.name,
      ...item,
      ...(other !== undefined && { with: other }),
    }
  })
}

/** What waits in a partnership for somebody of one of its parties. */
const ofPart = async (
  { partnerships, conditions, now }: TodayDeps,
  { partnershipId, personId, partyId = '' }: Membership,
) => {
  const [partnership, kept] = await Promise.all([
    partnerships.get(partnershipId),
    conditions.get(partnershipId),
  ])
  if (!partnership || !kept) return undefined
  const items = waitFor(kept.today, { personId, partyId }, dayAt(now(), partnership.timeZone))
  return { asOf: kept.condition.at, items: toldItems(partnership, items) }
}

/** What facilitators promised themselves in partnerships that are shown to them; nothing else there waits for them. */
const promisedBy = async ({ partnerships, conditions, now }: TodayDeps, personId: string) => {
  const upTo = addDays(dayAt(now(), 'UTC'), SHOWN_AHEAD_DAYS + 1)
  const rows = await conditions.promised(personId, { upTo, limit: MOST_PARTNERSHIPS })
  return Promise.all(
    rows
      .filter(({ until }) => until > now())
      .map(async ({ condition, promises = [] }) => {
        const partnership = await partnerships.get(condition.partnershipId)
        if (!partnership) return undefined
        const items = waitFor(promises, { personId, partyId: '' }, dayAt(now(), partnership.timeZone))
        // One that waits for nothing today says nothing of how old the answer is.
        return items.length > 0 ? { asOf: condition.at, items: toldItems(partnership, items) } : undefined
      }),
  )
}

/** What waits for the actor today in all partnerships, as it was worked out last, the most urgent first; at most 60 items. */
export const getToday = async (deps: TodayDeps, actor: Actor) => {
  const { partnerships, facilitators, now } = deps
  const [parts, profile] = await Promise.all([
    partnerships.ofPerson(actor.personId),
    facilitators.get(actor.personId),
  ])
  const own = parts.filter((part) => part.partyId !== undefined && isLive(part, now()))
  const [ofParts, promised, invited] = await Promise.all([
    Promise.all(own.slice(0, MOST_PARTNERSHIPS).map((part) => ofPart(deps, part))),
    profile ? promisedBy(deps, actor.personId) : [],
    profile ? invitedToday(deps, actor.personId) : [],
  ])
  const found = [...ofParts, ...promised].filter((each) => each !== undefined)
  return {
    asOf: Math.min(now(), ...found.map(({ asOf }) => asOf)),
    isFacilitator: profile !== undefined,
    items: [...found.flatMap(({ items }) => items), ...invited]
      .sort((a, b) => byUrgency(a, b))
      .slice(0, MOST_ITEMS),
  }
}
