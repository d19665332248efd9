import type { MeetingData, MeetingEntry } from '@rembuk/core/meeting/meeting-data'
import { type MeetingsState, meetingsState } from '@rembuk/core/meeting/meetings-state'
import type { Entry } from '../ledger/entry'
import { readLedger } from '../ledger/write-down'
import type { Deps } from '../ports/deps'
import { meetingsLedgerId } from './meeting-documents'

/** What core needs of an entry. */
export const meetingEntry = ({ id, n, at, by, data }: Entry<MeetingData>): MeetingEntry => ({
  id,
  n,
  at,
  by,
  data,
})

/** Where a partnership's meetings stand now. */
export const readMeetings = async (
  deps: Pick<Deps, 'ledger'>,
  partnershipId: string,
): Promise<MeetingsState> =>
  meetingsState((await readLedger<MeetingData>(deps, meetingsLedgerId(partnershipId))).map(meetingEntry))
