import { createSignal, type JSX, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import type { Target } from '../cells/write'

const HistoryDialog = part(() => import('./history-dialog'))
const PastPlan = part(() => import('./past-plan'))

/** A point in a document's log. */
export interface Moment {
  /** Number of the entry. */
  n: number
  /** Server time of the entry, milliseconds since 1970. */
  at: number
}

/** The history of a plan's numbers, and the plan as of a moment; both load when first asked for. */
export const createHistory = (documentId: () => string) => {
  const [target, setTarget] = createSignal<Target>()
  const [moment, setMoment] = createSignal<Moment>()
  return {
    /** Opens the history of one number. */
    show: (asked: Target): void => {
      setTarget(asked)
    },
    /** The moment that is looked at; undefined for now. */
    moment,
    /** The open dialog, if any; goes anywhere in the page. */
    View: (): JSX.Element => (
      <Suspense>
        <Show when={target()} keyed>
          {(asked) => (
            <HistoryDialog
              documentId={documentId()}
              target={asked}
              onSee={(then) => {
                setTarget(undefined)
                setMoment(then)
              }}
              onClose={() => setTarget(undefined)}
            />
          )}
        </Show>
      </Suspense>
    ),
    /** Shows its children, which show the plan on the desk, as of the moment looked at. */
    Past: (props: { children: JSX.Element }): JSX.Element => (
      <Suspense>
        <Show when={moment()} keyed>
          {(then) => (
            <PastPlan documentId={documentId()} moment={then} onBack={() => setMoment(undefined)}>
              {props.children}
            </PastPlan>
          )}
        </Show>
      </Suspense>
    ),
  }
}
