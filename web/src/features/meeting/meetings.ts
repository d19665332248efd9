import { meetingsRoute, writeMeetingRoute } from '@rembuk/contract/meeting-routes'
import { type MeetingsView, meetingEntry, meetings as meetingsSchema } from '@rembuk/contract/meetings'
import { documentId } from '@rembuk/core/document-id'
import type { MeetingEntry, NewMeetingData } from '@rembuk/core/meeting/meeting-data'
import { type MeetingsState, meetingsState } from '@rembuk/core/meeting/meetings-state'
import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { safeParse } from 'valibot'
import { call } from '../../api/call'
import { createLoad } from '../../api/load'
import { type ApiProblem, asProblem, isGone } from '../../api/problem'
import { onChanged } from '../../live/changes'
import { pageVisible } from '../../live/page-visibility'
import { partnershipCopies } from '../../live/partnership-copies'
import { outbox } from '../../outbox/outbox'
import { queued } from '../../outbox/queued'
import { aboutMeetings, type PendingMeetings, pendingMeetings, withPending } from './pending-meetings'

/** How often the server is asked again while the page is on the screen, in milliseconds. */
const REFRESH_MS = 30_000

const copies = partnershipCopies('rembuk/meetings', meetingsSchema)

/** A partnership's meetings and what was written down of them. */
export interface Meetings {
  partnershipId: string
  /** Who looks; without a party for a facilitator. */
  me: MeetingEntry['by']
  /** Whether there is something to show, from the server or from this device. */
  isKnown: Accessor<boolean>
  /** Where the meetings stand once the server has taken what waits. */
  state: Accessor<MeetingsState>
  /** Name of a person who had to do with them, as far as it is known. */
  nameOf: (personId: string) => string | undefined
  /** What waits on this device, and what the server refused. */
  pending: Accessor<readonly PendingMeetings[]>
  /** Why the server's answer is missing, if it is. */
  problem: Accessor<ApiProblem | undefined>
  refresh: () => void
  /** Takes over an entry that the server has just answered with. */
  take: (entry: MeetingEntry) => void
  /** Puts it on the device, from where it goes to the server by itself, exactly once. Resolves when it is safe there. */
  write: (data: NewMeetingData) => Promise<void>
}

/**
 * The meetings of a partnership: at once from this device where they are known, then from the server;
 * asked for again every half minute while they are on the screen, when the page or the network comes
 * back, and when the server says that they changed. Call inside a Solid owner.
 */
export const createMeetings = (partnershipId: string, me: MeetingEntry['by']): Meetings => {
  const [view, setView] = createSignal<MeetingsView>()
  /** Taken by the server after the view, and the keys under which they waited. */
  const [sent, setSent] = createSignal<readonly { key?: string; entry: MeetingEntry }[]>([])

  const { loaded, retry } = createLoad(async (signal) => {
    try {
      const fresh = await call(meetingsRoute, { params: { partnershipId }, signal })
      setView(fresh)
      void copies.keep(partnershipId, fresh)
    } catch (thrown) {
      if (isGone(asProblem(thrown))) {
        setView(undefined)
        void copies.keep(partnershipId, undefined)
      }
      throw thrown
    }
  })
  void copies.read(partnershipId).then((copy) => setView((now) => now ?? copy))

  const visible = pageVisible()
  createEffect(
    on(visible, (isVisible, before) => {
      if (!isVisible) return
      if (before === false) retry()
      const timer = setInterval(retry, REFRESH_MS)
      onCleanup(() => clearInterval(timer))
    }),
  )
  addEventListener('online', retry)
  onCleanup(() => removeEventListener('online', retry))
  onCleanup(onChanged(documentId({ partnershipId, kind: 'plan', number: 1 }), 'meetings', retry))

  const taken = createMemo((): MeetingEntry[] => {
    const known = view()?.entries ?? []
    const ids = new Set(known.map(({ id }) => id))
    return [...known, ...sent().flatMap(({ entry }) => (ids.has(entry.id) ? [] : [entry]))]
  })
  const pending = createMemo(() => {
    const keys = new Set(sent().map(({ key }) => key))
    return pendingMeetings(queued(), partnershipId).filter(({ entry }) => !keys.has(entry.key))
  })

  const take = (entry: MeetingEntry, key?: string): void => {
    setSent((before) => [...before, { entry, ...(key !== undefined && { key }) }])
    const known = view()
    // At once, so that a reload without a network does not show the time before it.
    if (known) void copies.keep(partnershipId, { ...known, entries: taken() })
  }
  onCleanup(
    outbox.onSent(({ about, key }, answer) => {
      const parsed = safeParse(meetingEntry, answer)
      if (about === aboutMeetings(partnershipId) && parsed.success) take(parsed.output, key)
    }),
  )
  // Also when another page of this browser has sent it: its answer is not heard here.
  createEffect(
    on(
      () => pending().map(({ entry }) => entry.key),
      (keys, before) => {
        if (before?.some((key) => !keys.includes(key))) retry()
      },
    ),
  )

  return {
    partnershipId,
    me,
    isKnown: () => view() !== undefined,
    state: createMemo(() => meetingsState(withPending(taken(), pending(), me))),
    nameOf: (personId) => view()?.names[personId],
    pending,
    problem: () => {
      const now = loaded()
      return now.state === 'failed' ? now.problem : undefined
    },
    refresh: retry,
    take,
    write: (data) =>
      outbox.add(
        writeMeetingRoute,
        { params: { partnershipId }, body: { data } },
        aboutMeetings(partnershipId),
      ),
  }
}
