import { newMeeting } from '@rembuk/contract/meetings'
import type { MeetingEntry, NewMeetingData } from '@rembuk/core/meeting/meeting-data'
import { safeParse } from 'valibot'
import type { Queued } from '../../outbox/queued'

/** What the outbox calls what is written down of a partnership's meetings. */
export const aboutMeetings = (partnershipId: string): string => `meetings/${partnershipId}`

/** Something written down on this device that the server has not taken. */
export interface PendingMeetings {
  entry: Queued
  data: NewMeetingData
}

/** What waits of a partnership's meetings in a queue, the oldest first, what was refused among it. */
export const pendingMeetings = (queue: readonly Queued[], partnershipId: string): PendingMeetings[] =>
  queue
    .filter(({ about }) => about === aboutMeetings(partnershipId))
    .flatMap((entry) => {
      const body = safeParse(newMeeting, entry.body)
      return body.success ? [{ entry, data: body.output.data }] : []
    })

/** What the server has and behind it what it will have once it takes what waits; what it refused is left out. */
export const withPending = (
  taken: readonly MeetingEntry[],
  pending: readonly PendingMeetings[],
  by: MeetingEntry['by'],
): MeetingEntry[] => {
  const last = taken.reduce((highest, { n }) => Math.max(highest, n), 0)
  const waiting = pending.filter(({ entry }) => entry.refusal === undefined)
  return [
    ...taken,
    ...waiting.map(({ entry: { key, at }, data }, index) => ({ id: key, n: last + 1 + index, at, by, data })),
  ]
}
