import type { Known } from '@rembuk/core/condition/known'
import { meetingsKnown } from '@rembuk/core/condition/meetings-known'
import { type Outlook, outlookOf } from '@rembuk/core/condition/outlook'
import type { MeetingData } from '@rembuk/core/meeting/meeting-data'
import { meetingsState } from '@rembuk/core/meeting/meetings-state'
import type { SupportData } from '@rembuk/core/support/support-data'
import { supportState } from '@rembuk/core/support/support-state'
import { readPlan } from '@rembuk/plandoc/read'
import { planDocumentId } from '../documents/partnership-documents'
import { readLedger } from '../ledger/write-down'
import { meetingsLedgerId } from '../meetings/meeting-documents'
import { meetingEntry } from '../meetings/meeting-ledger'
import { standingOf } from '../notices/standing'
import type { Deps, LastEdit } from '../ports/deps'
import type { Partnership } from '../ports/partnerships'
import { supportEntry, supportLedgerId } from '../support/support-ledger'

export type KnownDeps = Pick<
  Deps,
  'partnerships' | 'ledger' | 'contents' | 'documentState' | 'lastEdit' | 'now'
>

/** What the plan says; read anew only where it was edited since `before`, or is being edited. */
const outlookNow = async (
  { documentState }: KnownDeps,
  documentId: string,
  edited: LastEdit | undefined,
  before: Outlook | undefined,
): Promise<Outlook | undefined> => {
  if (!edited) return undefined
  if (before?.planSeq === edited.n && !edited.isUnderWay) return before
  const doc = await documentState(documentId)
  if (!doc) return before
  const { plan, thresholds, goals } = readPlan(doc)
  return plan && outlookOf(plan, { thresholds, goals: goals.length, planSeq: edited.n })
}

/** Everything that is known of a partnership now; undefined where there is none. `before` is what its plan said when it was looked at last. */
export const knownOf = async (
  deps: KnownDeps,
  partnership: Partnership,
  before?: Outlook,
): Promise<Known | undefined> => {
  const { id } = partnership
  const documentId = planDocumentId(id)
  const edited = await deps.lastEdit(documentId)
  const [standing, outlook, support, meetings] = await Promise.all([
    standingOf(deps, id),
    outlookNow(deps, documentId, edited, before),
    readLedger<SupportData>(deps, supportLedgerId(id)),
    readLedger<MeetingData>(deps, meetingsLedgerId(id)),
  ])
  if (!standing) return undefined
  // What a facilitator writes down is no sign of life of the partnership itself.
  const written = [support, meetings].flatMap(
    (entries) => entries.findLast(({ by }) => by.partyId !== undefined)?.at ?? [],
  )
  return {
    partnership,
    standing,
    ...(written.length > 0 && { writtenAt: Math.max(...written) }),
    ...(edited && { planEditedAt: edited.at }),
    ...(outlook && { outlook }),
    meetings: meetingsKnown(meetingsState(meetings.map(meetingEntry)), deps.now(), partnership.timeZone),
    support: supportState(support.map(supportEntry)),
  }
}
