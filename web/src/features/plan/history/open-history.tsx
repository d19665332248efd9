import type { Period } from '@rembuk/plandoc/read-periods'
import { batch, createSignal, type JSX, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import type { Target } from '../cells/write'

const HistoryDialog = part(() => import('./history-dialog'))
const Past = part(() => import('./past'))

/** A point in a document's log. */
export interface Moment {
  /** Number of the entry. */
  n: number
  /** The moment that was asked for, or else the server time of the entry, milliseconds since 1970. */
  at: number
  /** The zone whose clocks tell it; this device's where it is not said. */
  timeZone?: string
}

/**
 * The history of a plan's numbers, and the plan as of a moment or an earlier period; all load when first
 * asked for. `onLeave` hears when the plan of now is left, and from which number where that is known.
 */
export const createHistory = (documentId: () => string, onLeave: (from?: Target) => void) => {
  const [target, setTarget] = createSignal<Target>()
  const [then, setThen] = createSignal<Moment | Period>()
  const see = (past: Moment | Period, from?: Target): void =>
    batch(() => {
      onLeave(from)
      setTarget(undefined)
      setThen(past)
    })
  return {
    /** Opens the history of one number. */
    show: (asked: Target): void => {
      setTarget(asked)
    },
    /** Shows the plan as of a moment or an earlier period. */
    see,
    /** The moment or period that is looked at, not the plan as it is. */
    then,
    /** The open dialog, if any; goes anywhere in the page. */
    View: (): JSX.Element => (
      <Suspense>
        <Show when={target()} keyed>
          {(asked) => (
            <HistoryDialog
              documentId={documentId()}
              target={asked}
              onSee={(moment) => see(moment, asked)}
              onClose={() => setTarget(undefined)}
            />
          )}
        </Show>
      </Suspense>
    ),
    /** Shows its children, which show the plan on the desk, as of the moment or period looked at. */
    Past: (props: { onMore: () => void; children: JSX.Element }): JSX.Element => (
      <Suspense>
        <Show when={then()} keyed>
          {(past) => (
            <Past
              documentId={documentId()}
              then={past}
              onMore={props.onMore}
              onBack={() => setThen(undefined)}
            >
              {props.children}
            </Past>
          )}
        </Show>
      </Suspense>
    ),
  }
}
