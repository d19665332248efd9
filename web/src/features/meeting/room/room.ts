import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { type Day, dayAt } from '@rembuk/core/calendar'
import { documentId } from '@rembuk/core/document-id'
import type { Meeting } from '@rembuk/core/meeting/meeting'
import type { AgendaItem, MeetingContent } from '@rembuk/core/meeting/meeting-content'
import { readMeeting } from '@rembuk/plandoc/meeting/read'
import { meetingRoots } from '@rembuk/plandoc/meeting/roots'
import {
  type Accessor,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  useContext,
} from 'solid-js'
import type * as Y from 'yjs'
import { onChanged } from '../../../live/changes'
import { type FollowedDocument, openFollowed } from '../../../live/followed-document'
import { pageVisible } from '../../../live/page-visibility'
import { createWork, type Work } from '../../../work/work-state'
import type { Meetings } from '../meetings'
import { facilitatorName, type Person, peopleOf } from '../people'

/** Timers show whole seconds. */
const SECOND_MS = 1000
/** So long after a follow-up the commitment that it may have become is asked for, in milliseconds. */
const PROMISED_MS = 1500

/** A meeting that has its number and its live document. */
export type NumberedMeeting = Meeting & { number: number }

/** What every part of a meeting's room works with. */
export interface Room {
  partnership: Accessor<PartnershipDetail>
  meetings: Meetings
  meeting: Accessor<NumberedMeeting>
  /** What was promised in the partnership, and what stands in its way. */
  work: Work
  document: FollowedDocument
  doc: Y.Doc
  content: Accessor<MeetingContent>
  /** Ids of the agenda's items in the order shown; stays the same list while they do. */
  itemIds: Accessor<readonly string[]>
  item: (id: string) => AgendaItem | undefined
  people: Accessor<readonly Person[]>
  /** Those who are invited; they count for no quorum. */
  facilitators: Accessor<readonly Pick<Person, 'id' | 'name'>[]>
  nameOf: (personId: string | undefined) => string
  /** Whether this person may write in it now. */
  editable: Accessor<boolean>
  /** Whether the server cannot be reached. */
  isCut: Accessor<boolean>
  isRunning: Accessor<boolean>
  /** In the partnership's time zone. */
  today: Accessor<Day>
  /** Milliseconds since 1970, once a second. */
  now: Accessor<number>
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index])

/** The ids of things in the order shown; stays the same list while they do, so that their rows stay. */
export const idsOf = (things: () => readonly { id: string }[]): Accessor<readonly string[]> =>
  createMemo<readonly string[]>(() => things().map(({ id }) => id), [], { equals: isSameList })

/** Opens the room of a meeting until the Solid owner ends. */
export const openRoom = (known: {
  partnership: Accessor<PartnershipDetail>
  meetings: Meetings
  meeting: Accessor<NumberedMeeting>
  someone: () => string
}): Room => {
  const { partnership, meetings, meeting } = known
  const { number } = meeting()
  const id = documentId({ partnershipId: partnership().id, kind: 'meeting', number })
  const document = openFollowed(id, ({ doc }) => doc.getMap(meetingRoots.agenda).size > 0)
  const { live, signals } = document
  const content = createMemo(() => {
    document.changed()
    return readMeeting(live.doc).content
  })
  const byId = createMemo(() => new Map(content().items.map((item) => [item.id, item])))
  const [now, setNow] = createSignal(Date.now())
  const timer = setInterval(() => setNow(Date.now()), SECOND_MS)
  onCleanup(() => clearInterval(timer))
  const visible = pageVisible()
  createEffect(() => {
    if (!visible()) live.setPresence(null)
  })
  const people = createMemo(() => peopleOf(partnership()))
  const facilitators = createMemo(() =>
    meeting().invited.map(({ personId }) => ({
      id: personId,
      name: facilitatorName(partnership(), personId),
    })),
  )
  const work = createWork(partnership().id, meetings.me)
  // A follow-up of somebody else is often a commitment a moment later.
  createEffect(
    on(
      () => JSON.stringify(content().followUps),
      () => {
        const later = setTimeout(work.refresh, PROMISED_MS)
        onCleanup(() => clearTimeout(later))
      },
      { defer: true },
    ),
  )
  onCleanup(onChanged(id, 'meetings', meetings.refresh))
  // Whose invitation was taken back is told so by the meetings, not left with what was said so far.
  createEffect(() => {
    if (signals.status().refusal === 'no-access') meetings.refresh()
  })
  return {
    partnership,
    meetings,
    meeting,
    work,
    document,
    doc: live.doc,
    content,
    itemIds: idsOf(() => content().items),
    item: (id) => byId().get(id),
    people,
    facilitators,
    nameOf: (personId) =>
      [...people(), ...facilitators()].find(({ id }) => id === personId)?.name ?? known.someone(),
    editable: () => {
      const { connection, refusal, role } = signals.status()
      if (connection === 'refused' && refusal !== 'unauthenticated') return false
      return role ? role === 'editor' : meetings.me.partyId !== undefined
    },
    isCut: () => ['offline', 'refused'].includes(signals.status().connection),
    isRunning: () => content().startedAt !== undefined,
    today: () => dayAt(now(), partnership().timeZone),
    now,
  }
}

const RoomContext = createContext<Room>()

export const RoomProvider = RoomContext.Provider

/** The room around one of its parts. */
export const useRoom = (): Room => {
  const room = useContext(RoomContext)
  if (!room) throw new RangeError('a part of a meeting outside of its room')
  return room
}
