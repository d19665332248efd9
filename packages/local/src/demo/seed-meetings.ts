import type { Day } from '@rembuk/core/calendar'
import { followUpId } from '@rembuk/core/commitment/commitment-id'
import { instantOf } from '@rembuk/core/local-time'
import { minutesOf } from '@rembuk/core/meeting/clock-time'
import type { DocumentLog } from '@rembuk/sync/server/ports'
import { closeMeeting } from '@rembuk/usecases/meetings/close-meeting'
import { meetingDocumentId, meetingsLedgerId } from '@rembuk/usecases/meetings/meeting-documents'
import { readMeetings } from '@rembuk/usecases/meetings/meeting-ledger'
import { openMeeting } from '@rembuk/usecases/meetings/open-meeting'
import { writeMeeting } from '@rembuk/usecases/meetings/write-meeting'
import type { Deps } from '@rembuk/usecases/ports/deps'
import { reportWork } from '@rembuk/usecases/work/report-work'
import {
  batangMeetingUpdate,
  batangSchedule,
  batangSeriesId,
  DONE_FOLLOW_UP,
  heldMeetingId,
  MEETING_CLIENT_ID,
} from './batang-meeting'

export type MeetingSeedDeps = Pick<
  Deps,
  | 'partnerships'
  | 'ledger'
  | 'contents'
  | 'documentState'
  | 'documentNumber'
  | 'secrets'
  | 'sha256'
  | 'tellChanged'
  | 'writeReceived'
  | 'invitations'
  | 'endSocketsTo'
> & { log: Pick<DocumentLog, 'claimClient' | 'takeNumber' | 'putEntry'> }

const partnershipId = 'batang'
const NOTE_TAKER = 'sari'
/** Everyone whom the demo's minutes name. */
const NAMED = [NOTE_TAKER, 'hadi', 'karyo', 'wulan']
const HOUR_MS = 3_600_000

/**
 * Gives the demo's first partnership a weekly meeting: one was held, with closed minutes and follow-ups
 * of which one is done, one open and one late, and one of who were there has not confirmed them; the next
 * is to come. Does nothing where something was
 * written down of meetings, or where somebody whom the minutes name takes part under another id.
 */
export const seedMeetings = async (deps: MeetingSeedDeps, today: Day): Promise<void> => {
  const isSeeded = (await deps.ledger.read(meetingsLedgerId(partnershipId), 0)).length > 0
  const members = new Set((await deps.partnerships.members(partnershipId)).map(({ personId }) => personId))
  if (isSeeded || !NAMED.every((personId) => members.has(personId))) return
  const schedule = batangSchedule(today)
  const startsAt = instantOf(schedule.start, minutesOf(schedule.time), 'Asia/Jakarta')
  const actor = { personId: NOTE_TAKER, sessionId: 'demo' }
  const at = (hours: number): MeetingSeedDeps & Pick<Deps, 'now'> => ({
    ...deps,
    now: () => startsAt + hours * HOUR_MS,
  })
  const series = { kind: 'series' as const, seriesId: batangSeriesId, schedule }
  await writeMeeting(at(-72), actor, { partnershipId, data: series, requestKey: 'demo-series' })
  const { number } = await openMeeting(at(-1), actor, { partnershipId, meetingId: heldMeetingId(today) })

  const documentId = meetingDocumentId(partnershipId, number)
  const update = batangMeetingUpdate(today, startsAt)
  await deps.log.claimClient(documentId, MEETING_CLIENT_ID, NOTE_TAKER)
  const { seq } = await deps.log.takeNumber(documentId, update.length)
  await deps.log.putEntry(documentId, {
    seq,
    update,
    personId: NOTE_TAKER,
    batchId: 'demo-meeting',
    at: startsAt,
  })
  await closeMeeting(at(1), actor, { partnershipId, number, seen: seq })

  const { records } = await readMeetings(deps, partnershipId)
  const hash = records.get(heldMeetingId(today))?.closed?.hash ?? ''
  for (const personId of ['hadi', 'karyo']) {
    const confirmed = { kind: 'confirmed' as const, number, hash }
    const by = { personId, sessionId: 'demo' }
    await writeMeeting(at(2), by, { partnershipId, data: confirmed, requestKey: 'demo-confirmed' })
  }

  const commitmentId = followUpId(number, DONE_FOLLOW_UP)
  const done = { kind: 'done' as const, commitmentId, day: schedule.start }
  await reportWork(at(4), actor, { partnershipId, data: done, requestKey: 'demo-follow-up' })
}
