import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { dayAt, mondayOf } from '@rembuk/core/calendar'
import { type Accessor, createEffect, createSignal, type JSX, onCleanup } from 'solid-js'
import { liveSignals } from '../../live/live-signals'
import { openLive } from '../../live/open-live'
import { pageVisible } from '../../live/page-visibility'
import { createDesk, DeskProvider } from './cells/desk'
import { PlanView } from './plan-view'

/** Opens the live document and puts it on the desk; closes it when the page is left. */
export const OpenPlan = (props: {
  documentId: string
  partnership: Accessor<PartnershipDetail | undefined>
  waiting: JSX.Element
}): JSX.Element => {
  const live = openLive(props.documentId)
  onCleanup(() => void live.destroy())
  const signals = liveSignals(live)
  const [loaded, setLoaded] = createSignal(false)
  void live.loaded.then(() => setLoaded(true))

  const timeZone = props.partnership()?.timeZone ?? 'Asia/Jakarta'
  const today = dayAt(Date.now(), timeZone)
  const visible = pageVisible()
  const [presence, setPresence] = createSignal<{ cell: string; typing: boolean }>()
  createEffect(() => {
    const where = presence()
    live.setPresence(
      visible() && where ? { cell: where.cell, ...(where.typing ? { typing: true } : {}) } : null,
    )
  })

  const desk = createDesk({
    doc: live.doc,
    thisMonday: mondayOf(today),
    producers: () => (props.partnership()?.parties ?? []).filter((party) => party.kind === 'producer'),
    editable: () => {
      const role = props.partnership()?.role
      const { connection, refusal, role: documentRole } = signals.status()
      if (connection === 'refused' && refusal !== 'unauthenticated') return false
      return documentRole ? documentRole === 'editor' : role !== undefined && may(role, 'plan:edit')
    },
    peers: signals.peers,
    goTo: (cell, typing) => setPresence(cell === undefined ? undefined : { cell, typing }),
  })

  /** Something to show: from the device, or all of the server's. */
  const ready = () => loaded() && (desk.plan() !== undefined || signals.status().synced)

  return (
    <DeskProvider value={desk}>
      <PlanView
        documentId={props.documentId}
        name={props.partnership()?.name ?? ''}
        live={signals}
        today={today}
        ready={ready()}
        waiting={props.waiting}
      />
    </DeskProvider>
  )
}
