import { closeMeetingRoute } from '@rembuk/contract/meeting-routes'
import { type Day, isDay } from '@rembuk/core/calendar'
import { isClockTime } from '@rembuk/core/meeting/clock-time'
import { lackingFor } from '@rembuk/core/meeting/minutes-of'
import { runTimer, setMeeting } from '@rembuk/plandoc/meeting/edit'
import { call } from '../../../api/call'
import type { Room } from './room'

/** What has to be written before the minutes can be frozen, by field (`lackingFor` of core). */
export const lacking = (room: Room): string[] =>
  lackingFor(
    room.content(),
    room.people().map(({ id, partyId }) => ({ personId: id, partyId })),
  )

/** Writes down when the meeting ended and when the next one is, and stops the timer that runs. */
export const writeEnd = (room: Room, next: { day: string; time: string }): void => {
  const running = room.content().items.find(({ runningSince }) => runningSince !== undefined)
  const now = Date.now()
  if (running) runTimer(room.doc, { itemId: running.id, isRunning: false, now })
  const nextDay: Day | undefined = isDay(next.day) ? next.day : undefined
  setMeeting(room.doc, {
    endedAt: room.content().endedAt ?? now,
    nextDay,
    nextTime: nextDay && isClockTime(next.time) ? next.time : undefined,
  })
}

/** Whether everything that was written here is with the server. */
export const isAllSent = (room: Room): boolean => {
  const { synced, unsent } = room.document.signals.status()
  return synced && unsent === 0
}

/** Freezes the minutes as the document is here. Throws ApiProblem. */
export const closeMeeting = async (room: Room): Promise<void> => {
  await call(closeMeetingRoute, {
    params: { partnershipId: room.partnership().id, number: String(room.meeting().number) },
    body: { seen: room.document.live.known() },
    idempotencyKey: crypto.randomUUID(),
  })
}
