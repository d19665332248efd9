import { attendedBy, invitedAhead } from '@rembuk/core/meeting/attendance-of'
import type { MeetingData } from '@rembuk/core/meeting/meeting-data'
import { meetingsState } from '@rembuk/core/meeting/meetings-state'
import { readLedger } from '../ledger/write-down'
import type { Deps } from '../ports/deps'
import type { InvitedRow } from '../ports/invitations'
import type { Partnership } from '../ports/partnerships'
import { meetingsLedgerId } from './meeting-documents'
import { meetingEntry } from './meeting-ledger'

export type FollowDeps = Pick<Deps, 'partnerships' | 'ledger' | 'invitations' | 'now'>

/** Meetings of a partnership that a facilitator's row holds at most. */
const MOST_AHEAD = 10
const MOST_ATTENDED = 60

/**
 * Brings the lists of those facilitators who were ever invited in line with a partnership's meetings. May
 * run any number of times, at the same time too: a row that follows from a later record stays.
 */
export const followInvitations = async (
  deps: FollowDeps,
  { id: partnershipId, timeZone }: Pick<Partnership, 'id' | 'timeZone'>,
): Promise<void> => {
  const entries = (await readLedger<MeetingData>(deps, meetingsLedgerId(partnershipId))).map(meetingEntry)
  const people = new Set(entries.flatMap(({ data }) => (data.kind === 'invited' ? [data.personId] : [])))
  if (people.size === 0) return
  const state = meetingsState(entries)
  const follows = entries.at(-1)?.n ?? 0
  const rowOf = (personId: string): InvitedRow => {
    const attended = attendedBy(state, personId)
    const ahead = invitedAhead(state, personId, { now: deps.now(), timeZone }).slice(0, MOST_AHEAD)
    return {
      personId,
      partnershipId,
      follows,
      ahead: ahead.map(({ id: meetingId, title, day, time, answers }) => {
        const answer = answers.find((each) => each.personId === personId)?.answer
        return { meetingId, title, day, time, ...(answer !== undefined && { answer }) }
      }),
      attendedCount: attended.length,
      attended: attended
        .slice(0, MOST_ATTENDED)
        .map(({ number, meetingId, title, day, isOpen }) => ({ number, meetingId, title, day, isOpen })),
    }
  }
  await Promise.all([...people].map((personId) => deps.invitations.put(rowOf(personId))))
}
