import type { Minutes } from '@rembuk/core/meeting/minutes'
import { type MinutesHit, searchMinutes } from '@rembuk/core/meeting/search-minutes'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { minutesTextOf } from './get-minutes'
import { readableMeetings } from './readable-meetings'

/** Minutes that are looked through for one answer: each is read as a whole. */
const AT_ONCE = 52

export interface FoundMinutes {
  number: number
  meetingId: string
  title: string
  day: string
  hits: MinutesHit[]
}

/**
 * Looks for words in those of a partnership's minutes that the actor may read, the newest first, a year of weekly meetings at a time;
 * `next` says where to go on. Reads what is frozen, so there is no index that could lag behind or lie.
 * Refuses as `readableMeetings` does.
 */
export const searchAllMinutes = async (
  deps: Pick<Deps, 'partnerships' | 'ledger' | 'contents' | 'now'>,
  actor: Actor,
  { partnershipId, text, before }: { partnershipId: string; text: string; before?: number | undefined },
): Promise<{ found: FoundMinutes[]; next?: number }> => {
  const { state } = await readableMeetings(deps, actor, partnershipId)
  const closed = [...state.records.values()]
    .flatMap((record) => record.closed ?? [])
    .filter(({ number }) => before === undefined || number < before)
    .sort((a, b) => b.number - a.number)
  const some = closed.slice(0, AT_ONCE)
  const found = await Promise.all(
    some.map(async ({ number, meetingId, title, day, hash }) => {
      const minutes = JSON.parse(await minutesTextOf(deps, partnershipId, hash)) as Minutes
      return { number, meetingId, title, day, hits: searchMinutes(minutes, text) }
    }),
  )
  const last = some.at(-1)
  return {
    found: found.filter(({ hits }) => hits.length > 0),
    ...(last && closed.length > some.length && { next: last.number }),
  }
}
