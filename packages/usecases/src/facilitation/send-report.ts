import { dayAt } from '@rembuk/core/calendar'
import { DomainError } from '@rembuk/core/refusal'
import type { RegionCode } from '@rembuk/core/region/region-code'
import type { Actor } from '../actor'
import { countAgainst } from '../limits/count-against'
import type { Deps } from '../ports/deps'
import type { Channel } from '../ports/messenger'
import { getFacilitator } from './get-facilitator'
import { reportText } from './report-text'

const DAY_MS = 86_400_000
/** Reports that one facilitator may have sent in a day: each costs a message. */
const PER_DAY = 10
/** A facilitator has no time zone of their own; the day is that of the capital. */
const TIME_ZONE = 'Asia/Jakarta'

type ReportDeps = Pick<
  Deps,
  'facilitators' | 'conditions' | 'people' | 'rates' | 'messenger' | 'appHost' | 'now'
>

/**
 * Sends the actor the report of their regions, or of the regions directly in `within`, to their own
 * number, for passing on. Refuses as `getFacilitator` does, with 'nothing-changed' where there is nothing
 * to report on, and with 'too-many-requests' past 10 a day.
 */
export const sendReport = async (
  deps: ReportDeps,
  actor: Actor,
  { channel, within }: { channel: Channel; within?: RegionCode },
): Promise<void> => {
  const { totals } = await getFacilitator(deps, actor, within)
  if (totals.length === 0) throw new DomainError('nothing-changed')
  const person = await deps.people.get(actor.personId)
  if (!person) throw new DomainError('unauthenticated')
  await countAgainst(deps, { key: `report ${actor.personId}`, limit: PER_DAY, windowMs: DAY_MS })
  await deps.messenger.send({
    to: person.phone,
    channel,
    text: reportText(totals, dayAt(deps.now(), TIME_ZONE)),
    link: `https://${deps.appHost}/pendamping`,
  })
}
