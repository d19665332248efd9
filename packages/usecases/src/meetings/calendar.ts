import { meetingCalendar } from '@rembuk/core/meeting/calendar/meeting-calendar'
import { parseMeetingId } from '@rembuk/core/meeting/meeting-id'
import { DomainError } from '@rembuk/core/refusal'
import type { Actor } from '../actor'
import { requirePart } from '../partnerships/require-part'
import type { Deps } from '../ports/deps'
import { readMeetings } from './meeting-ledger'

type CalendarDeps = Pick<Deps, 'partnerships' | 'ledger' | 'now'>

/** The meetings of a partnership, or of one of its series, as an iCalendar file; whoever asks may read it. */
export const calendarFile = async (
  deps: CalendarDeps,
  partnershipId: string,
  seriesId?: string,
): Promise<string> => {
  const [partnership, state] = await Promise.all([
    deps.partnerships.get(partnershipId),
    readMeetings(deps, partnershipId),
  ])
  const isThere = seriesId === undefined || state.series.has(seriesId)
  if (!partnership || !isThere) throw new DomainError('not-found')
  return meetingCalendar({ partnership, state, ...(seriesId !== undefined && { seriesId }) })
}

/**
 * The iCalendar file of a partnership, or of the series to which a meeting belongs. Refuses as
 * `requirePart` does, and with 'not-found' a meeting of no series.
 */
export const getCalendar = async (
  deps: CalendarDeps,
  actor: Actor,
  { partnershipId, meetingId }: { partnershipId: string; meetingId?: string },
): Promise<string> => {
  await requirePart(deps, actor, partnershipId, 'meeting:read')
  if (meetingId === undefined) return calendarFile(deps, partnershipId)
  const seriesId = parseMeetingId(meetingId)?.seriesId
  if (seriesId === undefined) throw new DomainError('not-found')
  return calendarFile(deps, partnershipId, seriesId)
}
