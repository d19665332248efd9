import { type WorkView, workEntry, work as workSchema } from '@rembuk/contract/work'
import { reportWorkRoute, workRoute } from '@rembuk/contract/work-routes'
import { documentId } from '@rembuk/core/document-id'
import { checkWork } from '@rembuk/core/work/check-work'
import { type CommitmentList, emptyList } from '@rembuk/core/work/commitment-list'
import { underCurrentIds } from '@rembuk/core/work/former-ids'
import type { WorkData, WorkEntry } from '@rembuk/core/work/work-data'
import { type WorkState, workState } from '@rembuk/core/work/work-state'
import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { safeParse } from 'valibot'
import { call } from '../api/call'
import { createLoad } from '../api/load'
import { ApiProblem, asProblem, isGone } from '../api/problem'
import { onChanged } from '../live/changes'
import { pageVisible } from '../live/page-visibility'
import { partnershipCopies } from '../live/partnership-copies'
import { outbox } from '../outbox/outbox'
import { type Queued, queued } from '../outbox/queued'
import { queuedPhotos, queuePhoto } from '../photos/queue-photo'
import { aboutWork, type PendingWork, pendingWork, withPending } from './pending-work'

/** How often the server is asked again while the page is on the screen, in milliseconds. */
const REFRESH_MS = 30_000

/** How long the steps wait for the server before they start from what this device has, in milliseconds. */
const HOLD_MS = 5_000

const copies = partnershipCopies('rembuk/work', workSchema)

export interface Work {
  partnershipId: string
  /** Who looks; without a party for a facilitator. */
  me: WorkEntry['by']
  /** Whether there is something to show, from the server or from this device. */
  isKnown: Accessor<boolean>
  /** Version 0 before anything was agreed. */
  list: Accessor<CommitmentList>
  /** What the server has and behind it what waits on this device. */
  entries: Accessor<readonly WorkEntry[]>
  /** Where the work stands once the server has taken what waits. */
  state: Accessor<WorkState>
  /** Whether steps have to wait: the server is being asked what happened while nobody looked. */
  isHeld: Accessor<boolean>
  /** Name of a person who reported, as far as it is known. */
  nameOf: (personId: string) => string | undefined
  /** What waits on this device, and what the server refused. */
  pending: Accessor<readonly PendingWork[]>
  /** Photos of reports that the server refused. */
  refusedPhotos: Accessor<readonly Queued[]>
  /** Why the server's answer is missing, if it is. */
  problem: Accessor<ApiProblem | undefined>
  refresh: () => void
  /**
   * Puts a report on the device, and before it the photo that it names, from where they go to the server by
   * themselves, exactly once. Resolves when they are safe there. Throws ApiProblem for what the server would
   * refuse as far as this device knows.
   */
  report: (data: WorkData, photo?: Blob) => Promise<void>
  /** Sends a report that was refused with other content, as `report` does. */
  correct: (refused: PendingWork, data: WorkData, photo?: Blob) => Promise<void>
}

/**
 * The work of a partnership: at once from this device where it is known, then from the server; asked for
 * again every half minute while it is on the screen, when the page or the network comes back, and when
 * the server says that it changed. Steps wait a moment for its answer when the page opens or comes back.
 * Call inside a Solid owner.
 */
export const createWork = (partnershipId: string, me: WorkEntry['by']): Work => {
  const [view, setView] = createSignal<WorkView>()
  /** Taken by the server after the view, and the keys under which they waited. */
  const [sent, setSent] = createSignal<readonly { key: string; entry: WorkEntry }[]>([])

  const [isHeld, setHeld] = createSignal(false)
  let held: ReturnType<typeof setTimeout> | undefined
  const release = (): void => {
    clearTimeout(held)
    setHeld(false)
  }
  const hold = (): void => {
    clearTimeout(held)
    held = setTimeout(release, HOLD_MS)
    setHeld(true)
  }
  hold()
  onCleanup(release)

  const { loaded, retry } = createLoad(async (signal) => {
    try {
      const fresh = await call(workRoute, { params: { partnershipId }, signal })
      setView(fresh)
      void copies.keep(partnershipId, fresh)
    } catch (thrown) {
      if (isGone(asProblem(thrown))) {
        setView(undefined)
        void copies.keep(partnershipId, undefined)
      }
      throw thrown
    } finally {
      if (!signal.aborted) release()
    }
  })
  void copies.read(partnershipId).then((copy) => setView((now) => now ?? copy))

  const visible = pageVisible()
  createEffect(
    on(visible, (isVisible, before) => {
      if (!isVisible) return
      if (before === false) {
        hold()
        retry()
      }
      const timer = setInterval(retry, REFRESH_MS)
      onCleanup(() => clearInterval(timer))
    }),
  )
  addEventListener('online', retry)
  onCleanup(() => removeEventListener('online', retry))
  onCleanup(onChanged(documentId({ partnershipId, kind: 'plan', number: 1 }), 'commitments', retry))

  const list = createMemo((): CommitmentList => {
    const text = view()?.list
    return text === undefined ? emptyList : (JSON.parse(text) as CommitmentList)
  })
  const commitments = createMemo(() => list().items.map(({ commitment }) => commitment))
  const taken = createMemo((): WorkEntry[] => {
    const known = view()?.entries ?? []
    const ids = new Set(known.map(({ id }) => id))
    return [...known, ...sent().flatMap(({ entry }) => (ids.has(entry.id) ? [] : [entry]))]
  })
  const pending = createMemo(() => {
    const keys = new Set(sent().map(({ key }) => key))
    const waiting = pendingWork(queued(), partnershipId).filter(({ entry }) => !keys.has(entry.key))
    return underCurrentIds(list().items, waiting)
  })
  const entries = createMemo(() => underCurrentIds(list().items, withPending(taken(), pending(), me)))
  const state = createMemo(() => workState(commitments(), entries()))

  onCleanup(
    outbox.onSent(({ about, key }, answer) => {
      const parsed = safeParse(workEntry, answer)
      if (about !== aboutWork(partnershipId) || !parsed.success) return
      setSent((before) => [...before, { key, entry: parsed.output }])
      const known = view()
      // At once, so that a reload without a network does not show the time before it.
      if (known) void copies.keep(partnershipId, { ...known, entries: taken() })
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

  const check = (data: WorkData): void => {
    const entry = { id: '', n: entries().length + 1, at: Date.now(), by: me, data }
    const refusal = checkWork(list(), state(), entry)
    if (refusal) throw new ApiProblem(refusal.code, refusal.facts)
  }

  return {
    partnershipId,
    me,
    isKnown: () => view() !== undefined,
    list,
    entries,
    state,
    isHeld,
    nameOf: (personId) => view()?.names[personId],
    pending,
    refusedPhotos: () => queuedPhotos(queued(), partnershipId).filter(({ refusal }) => refusal),
    problem: () => {
      const now = loaded()
      return now.state === 'failed' ? now.problem : undefined
    },
    refresh: retry,
    report: async (data, photo) => {
      check(data)
      if (photo) await queuePhoto(partnershipId, photo)
      await outbox.add(
        reportWorkRoute,
        { params: { partnershipId }, body: { data } },
        aboutWork(partnershipId),
      )
    },
    correct: async ({ entry }, data, photo) => {
      check(data)
      if (photo) await queuePhoto(partnershipId, photo)
      await outbox.change(entry, { data })
    },
  }
}
