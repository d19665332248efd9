import { meetingsState } from '@rembuk/core/meeting/meetings-state'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { countAgainst } from '../limits/count-against'
import { liveMembership } from '../partnerships/membership'
import type { CalendarFeed } from '../ports/calendar-feeds'
import type { Deps } from '../ports/deps'
import { calendarFile } from './calendar'
import { entriesFor, readableMeetings } from './readable-meetings'

const HOUR_MS = 60 * 60_000
/** Requests to calendar links from one address in an hour: programs ask for each link once an hour or less. */
const PER_ADDRESS_AND_HOUR = 600
/** Links that a person makes in a day. */
const PER_PERSON_AND_DAY = 30

type Secret = Pick<CalendarFeed, 'personId' | 'partnershipId' | 'generation'>

/** 256 bits that only who has the server's key can make: a copy of the store gives no link away. */
const tokenOf = (
  { secrets }: Pick<Deps, 'secrets'>,
  { personId, partnershipId, generation }: Secret,
): string => secrets.hash('calendar-feed', `${personId} ${partnershipId} ${generation}`)

const pathOf = (token: string): string => `/api/calendar/${token}.ics`

/** The path of the actor's own calendar link, if there is one. Refuses as `readableMeetings` does. */
export const getCalendarFeed = async (
  deps: Pick<Deps, 'partnerships' | 'calendarFeeds' | 'ledger' | 'secrets' | 'now'>,
  actor: Actor,
  partnershipId: string,
): Promise<{ path?: string }> => {
  await readableMeetings(deps, actor, partnershipId)
  const feed = await deps.calendarFeeds.of(actor.personId, partnershipId)
  return feed ? { path: pathOf(tokenOf(deps, feed)) } : {}
}

/**
 * Makes a new calendar link for the actor; the one before leads nowhere any more. Refuses as
 * `readableMeetings` does, and with 'too-many-requests' past 30 a day.
 */
export const makeCalendarFeed = async (
  deps: Pick<
    Deps,
    'partnerships' | 'calendarFeeds' | 'ledger' | 'rates' | 'secrets' | 'sha256' | 'newId' | 'now'
  >,
  actor: Actor,
  partnershipId: string,
): Promise<{ path: string }> => {
  await readableMeetings(deps, actor, partnershipId)
  await countAgainst(deps, {
    key: `calendar-feed ${actor.personId}`,
    limit: PER_PERSON_AND_DAY,
    windowMs: 24 * HOUR_MS,
  })
  const secret = { personId: actor.personId, partnershipId, generation: deps.newId() }
  const token = tokenOf(deps, secret)
  await deps.calendarFeeds.put({ ...secret, tokenHash: deps.sha256(token) })
  return { path: pathOf(token) }
}

/** Makes the actor's calendar link useless, from now on. Refuses as `readableMeetings` does. */
export const revokeCalendarFeed = async (
  deps: Pick<Deps, 'partnerships' | 'calendarFeeds' | 'ledger' | 'now'>,
  actor: Actor,
  partnershipId: string,
): Promise<void> => {
  await readableMeetings(deps, actor, partnershipId)
  await deps.calendarFeeds.remove(actor.personId, partnershipId)
}

/**
 * The calendar behind a secret link, for whoever has it, with those of the partnership's meetings that its
 * person may read now, as long as there are any. Refuses with 'not-found' any other token, and with 'too-many-requests' past
 * 600 an hour from one address.
 */
export const readCalendarFeed = async (
  deps: Pick<Deps, 'partnerships' | 'calendarFeeds' | 'ledger' | 'rates' | 'secrets' | 'sha256' | 'now'>,
  { token, address }: { token: string; address: string },
): Promise<string> => {
  await countAgainst(deps, {
    key: `calendar-address ${deps.secrets.hash('limited address', address)}`,
    limit: PER_ADDRESS_AND_HOUR,
    windowMs: HOUR_MS,
  })
  const feed = await deps.calendarFeeds.find(deps.sha256(token.replace(/\.ics$/, '')))
  if (!feed) throw new DomainError('not-found')
  const part = await liveMembership(deps, feed.partnershipId, feed.personId)
  const entries = part && (await entriesFor(deps, part))
  if (!entries) throw new DomainError('not-found')
  return calendarFile(deps, { partnershipId: feed.partnershipId, state: meetingsState(entries) })
}
