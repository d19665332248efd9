import { createEffect, createMemo, createSignal, type JSX, on, onCleanup, Show, Suspense } from 'solid-js'
import type { LiveSignals } from '../live/live-signals'
import { queued } from '../outbox/queued'
import { Icon, type IconName } from '../ui/icon'
import { part } from '../ui/part'
import { announce } from '../ui/toast-store'
import { whenIdle } from '../ui/when-idle'
import { type ChipState, chipState } from './chip-state'
import { chipTone, chipWords } from './chip-words'
import styles from './status.module.css'

const loadDialog = () => import('./status-dialog')
const StatusDialog = part(loadDialog)

const icons: Record<ChipState['is'], IconName> = {
  connecting: 'retry',
  saving: 'phone',
  sending: 'phone',
  sent: 'check',
  offline: 'offline',
  'sign-in': 'leave',
  'no-access': 'close',
  outdated: 'retry',
  'device-failed': 'warning',
}

/** A state is announced once it has lasted this long, in milliseconds: not with every number that is sent. */
const ANNOUNCE_AFTER_MS = 1500

const countIn = (state: ChipState): number => ('unsent' in state ? state.unsent : 0)

const isSame = (a: ChipState | undefined, b: ChipState | undefined): boolean =>
  a !== undefined && b !== undefined && a.is === b.is && countIn(a) === countIn(b)

/** Where this person's edits are, always; more on a tap. Changes of state are announced. */
export const StatusChip = (props: {
  live: LiveSignals
  phone: boolean
  onExport: () => void
}): JSX.Element => {
  const [open, setOpen] = createSignal(false)
  // What is not sent is listed without a network, also on a page that has only just been opened.
  onCleanup(whenIdle(() => void loadDialog().catch(() => undefined)))
  const state = createMemo(
    () => {
      const status = props.live.status()
      return chipState({ ...status, unsent: status.unsent + queued().length })
    },
    undefined,
    { equals: isSame },
  )
  const kind = createMemo(() => state().is)
  createEffect(
    on(
      kind,
      () => {
        const timer = setTimeout(() => announce(chipWords(state(), props.phone)), ANNOUNCE_AFTER_MS)
        onCleanup(() => clearTimeout(timer))
      },
      { defer: true },
    ),
  )
  return (
    <>
      <button
        type="button"
        class={`${styles.chip} ${styles[chipTone(state())] ?? ''}`}
        data-status={state().is}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name={icons[state().is]} size={20} />
        <span>{chipWords(state(), props.phone)}</span>
      </button>
      <Suspense>
        <Show when={open()}>
          <StatusDialog
            state={state()}
            edits={[
              ...props.live.unsentEdits(),
              ...queued().map(({ at, refusal }) => ({ at, refusal: refusal?.code })),
            ]}
            onExport={props.onExport}
            onClose={() => setOpen(false)}
          />
        </Show>
      </Suspense>
    </>
  )
}
