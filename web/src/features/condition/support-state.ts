import { reportSupportRoute, supportRoute } from '@rembuk/contract/condition-routes'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { support as supportSchema } from '@rembuk/contract/support'
import type { SupportData } from '@rembuk/core/support/support-data'
import { type Accessor, batch, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import { safeParse } from 'valibot'
import { call } from '../../api/call'
import { createSeen, type Seen, seenCopies } from '../../live/seen'
import { outbox } from '../../outbox/outbox'
import { queued } from '../../outbox/queued'
import { session } from '../../session/session'
import {
  type Author,
  aboutSupport,
  type PendingSupport,
  pendingSupport,
  type SupportShown,
  withPending,
} from './pending-support'

const copies = seenCopies('rembuk/support', supportSchema)

export interface Support extends Pick<Seen<unknown>, 'problem' | 'retry' | 'seenAt'> {
  /** What the server has, as far as this device knows, with what waits here. */
  value: Accessor<SupportShown | undefined>
  /** What waits on this device, and what the server refused. */
  pending: Accessor<readonly PendingSupport[]>
  /**
   * Puts something on the device, from where it goes to the server by itself, exactly once; `instead` of
   * what the server refused, where that is corrected. Resolves when it is safe there.
   */
  report: (data: SupportData, instead?: PendingSupport) => Promise<void>
}

const author = (partyId: string | undefined): Author => {
  const now = session()
  const { id: personId, name } = now.state === 'signed-in' ? now.me : { id: '', name: '' }
  return { personId, name, ...(partyId !== undefined && { partyId }) }
}

/**
 * What is written down around a partnership: at once from this device where it is known, then kept fresh, and
 * with what was written without a network. Call inside a Solid owner.
 */
export const createSupport = ({ id: partnershipId, partyId }: PartnershipDetail): Support => {
  const params = { partnershipId }
  const about = aboutSupport(partnershipId)
  const seen = createSeen(copies, partnershipId, (signal) => call(supportRoute, { params, signal }))
  /** Keys of what the server has taken and the queue may hold a moment longer. */
  const [sent, setSent] = createSignal<readonly string[]>([])
  const pending = createMemo(() =>
    pendingSupport(queued(), partnershipId).filter(({ entry }) => !sent().includes(entry.key)),
  )
  onCleanup(
    outbox.onSent((entry, answer) => {
      const parsed = safeParse(supportSchema, answer)
      if (entry.about !== about || !parsed.success) return
      batch(() => {
        setSent((before) => [...before, entry.key])
        seen.set(parsed.output)
      })
    }),
  )
  // Also when another page of this browser has sent it: its answer is not heard here.
  createEffect(
    on(
      () => pending().map(({ entry }) => entry.key),
      (keys, before) => {
        if (before?.some((key) => !keys.includes(key))) seen.retry()
      },
    ),
  )
  return {
    value: createMemo(() => {
      const known = seen.value()
      return known && withPending(known, pending(), author(partyId))
    }),
    problem: seen.problem,
    retry: seen.retry,
    seenAt: seen.seenAt,
    pending,
    report: (data, instead) => {
      const body = { data }
      return instead
        ? outbox.change(instead.entry, body)
        : outbox.add(reportSupportRoute, { params, body }, about)
    },
  }
}
