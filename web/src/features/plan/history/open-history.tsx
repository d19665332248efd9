import type { Period } from '@rembuk/plandoc/read-periods'
import { createSignal, type JSX, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import type { Target } from '../cells/write'

const HistoryDialog = part(() => import('./history-dialog'))
const Past = part(() => import('./past'))

/** A point in a document's log. */
export interface Moment {
  /** Number of the entry. */
  n: number
  /** Server time of the entry, milliseconds since 1970. */
  at: number
}

/** The history of a plan's numbers, and the plan as of a moment or an earlier period; all load when first asked for. */
export const createHistory = (documentId: () => string) => {
  const [target, setTarget] = createSignal<Target>()
  const [then, setThen] = createSignal<Moment | Period>()
  return {
    /** Opens the history of one number. */
    show: (asked: Target): void => {
      setTarget(asked)
    },
    /** Shows the plan of an earlier period. */
    showPeriod: (asked: Period): void => {
      setThen(asked)
    },
    /** Whether the past is looked at, not the plan as it is. */
    isPast: () => then() !== undefined,
    /** The open dialog, if any; goes anywhere in the page. */
    View: (): JSX.Element => (
      <Suspense>
        <Show when={target()} keyed>
          {(asked) => (
            <HistoryDialog
              documentId={documentId()}
              target={asked}
              onSee={(moment) => {
                setTarget(undefined)
                setThen(moment)
              }}
              onClose={() => setTarget(undefined)}
            />
          )}
        </Show>
      </Suspense>
    ),
    /** Shows its children, which show the plan on the desk, as of the moment or period looked at. */
    Past: (props: { children: JSX.Element }): JSX.Element => (
      <Suspense>
        <Show when={then()} keyed>
          {(past) => (
            <Past documentId={documentId()} then={past} onBack={() => setThen(undefined)}>
              {props.children}
            </Past>
          )}
        </Show>
      </Suspense>
    ),
  }
}
