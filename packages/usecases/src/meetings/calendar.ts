import { meetingCalendar } from '@rembuk/core/meeting/calendar/meeting-calendar'
import { parseMeetingId } from '@rembuk/core/meeting/meeting-id'
import type { MeetingsState } from '@rembuk/core/meeting/meetings-state'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import type { Deps } from '../ports/deps'
import { readableMeetings } from './readable-meetings'

type CalendarDeps = Pick<Deps, 'partnerships' | 'ledger' | 'now'>

/** These meetings of a partnership, or those of one series, as an iCalendar file; whoever asks may read them. */
export const calendarFile = async (
  deps: CalendarDeps,
  { partnershipId, state }: { partnershipId: string; state: MeetingsState },
  seriesId?: string,
): Promise<string> => {
  const partnership = await deps.partnerships.get(partnershipId)
  const isThere = seriesId === undefined || state.series.has(seriesId)
  if (!partnership || !isThere) throw new DomainError('not-found')
  return meetingCalendar({ partnership, state, ...(seriesId !== undefined && { seriesId }) })
}

/**
 * The iCalendar file of a partnership, or of the series to which a meeting belongs, with the meetings that
 * the actor may read. Refuses as `readableMeetings` does, and with 'not-found' a meeting of no series.
 */
export const getCalendar = async (
  deps: CalendarDeps,
  actor: Actor,
  { partnershipId, meetingId }: { partnershipId: string; meetingId?: string },
): Promise<string> => {
  const { state } = await readableMeetings(deps, actor, partnershipId)
  if (meetingId === undefined) return calendarFile(deps, { partnershipId, state })
  const seriesId = parseMeetingId(meetingId)?.seriesId
  if (seriesId === undefined) throw new DomainError('not-found')
  return calendarFile(deps, { partnershipId, state }, seriesId)
}
