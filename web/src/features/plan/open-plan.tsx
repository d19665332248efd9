import { catchUpRoute } from '@rembuk/contract/document-routes'
import type { PackedPlanView } from '@rembuk/contract/packed-plan'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { dayAt, mondayOf } from '@rembuk/core/calendar'
import { plainDoc } from '@rembuk/plandoc/pack/plain-doc'
import {
  type Accessor,
  createEffect,
  createSignal,
  getOwner,
  type JSX,
  onCleanup,
  runWithOwner,
} from 'solid-js'
import { call } from '../../api/call'
import { openingSignals } from '../../live/live-signals'
import { pageVisible } from '../../live/page-visibility'
import { createDesk, DeskProvider } from './cells/desk'
import { exchangeable } from './cells/exchangeable'
import type { LivePlan } from './go-live'
import { PlanView } from './plan-view'

/** After this long the live document's part of the app is asked for again, in milliseconds. */
const TRY_AGAIN_MS = 5000

/** Resolves when what is on its way to the screen has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })

/**
 * Shows the plan as soon as there is something to show. A device with a copy opens the live document at
 * once. Another first shows the packed plan, to be looked at only, and then exchanges it for the live one
 * underneath, so that nothing moves.
 */
export const OpenPlan = (props: {
  documentId: string
  partnership: Accessor<PartnershipDetail | undefined>
  /** The plan as it was a moment ago, where the device has no copy. */
  packed: Promise<PackedPlanView | undefined> | undefined
  waiting: JSX.Element
}): JSX.Element => {
  const owner = getOwner()
  const sheet = exchangeable()
  const [plan, setPlan] = createSignal<LivePlan>()
  const [unreachable, setUnreachable] = createSignal(false)
  const opened = () => plan()?.opened()
  let gone = false
  onCleanup(() => {
    gone = true
  })

  const openLive = async (isFirst: boolean): Promise<void> => {
    const { documentId } = props
    const state = isFirst ? call(catchUpRoute, { params: { documentId } }) : undefined
    state?.catch(() => undefined)
    try {
      const { goLive } = await import('./go-live')
      if (!gone) setPlan(runWithOwner(owner, () => goLive(documentId, state)))
    } catch {
      setUnreachable(true)
      setTimeout(() => gone || void openLive(isFirst), TRY_AGAIN_MS)
    }
  }
  const open = async (): Promise<void> => {
    const packed = await props.packed
    if (gone) return
    if (packed?.plan) {
      sheet.showStill(plainDoc(packed.plan))
      await painted()
    }
    await openLive(packed !== undefined)
  }
  void open()
  createEffect(() => {
    const ready = opened()
    if (ready) sheet.show(ready.shown)
  })

  const live = openingSignals(() => plan()?.signals, unreachable)
  const timeZone = props.partnership()?.timeZone ?? 'Asia/Jakarta'
  const today = dayAt(Date.now(), timeZone)
  const visible = pageVisible()
  const [presence, setPresence] = createSignal<{ cell: string; typing: boolean }>()
  createEffect(() => {
    const where = presence()
    plan()?.live.setPresence(
      visible() && where ? { cell: where.cell, ...(where.typing ? { typing: true } : {}) } : null,
    )
  })

  const desk = createDesk({
    doc: sheet.doc,
    signals: sheet.signals,
    live: () => opened()?.parts,
    thisMonday: mondayOf(today),
    producers: () => (props.partnership()?.parties ?? []).filter((party) => party.kind === 'producer'),
    ownParty: () => props.partnership()?.partyId,
    editable: () => {
      const part = props.partnership()
      const { connection, refusal, role: documentRole } = live.status()
      if (connection === 'refused' && refusal !== 'unauthenticated') return false
      return documentRole ? documentRole === 'editor' : part !== undefined && may(part, 'plan:edit')
    },
    peers: live.peers,
    goTo: (cell, typing) => setPresence(cell === undefined ? undefined : { cell, typing }),
  })

  return (
    <DeskProvider value={desk}>
      <PlanView
        documentId={props.documentId}
        name={props.partnership()?.name ?? ''}
        people={props.partnership()?.people ?? []}
        live={live}
        timeZone={timeZone}
        today={today}
        ready={opened() !== undefined || (desk.plan()?.products.length ?? 0) > 0}
        waiting={props.waiting}
      />
    </DeskProvider>
  )
}
