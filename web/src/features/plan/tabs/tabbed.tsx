import type { Day } from '@rembuk/core/calendar'
import { Navigate, useLocation } from '@solidjs/router'
import { createSignal, type JSX, onCleanup, Show, Suspense } from 'solid-js'
import { createUndoKeys } from '../../../live/undo-keys'
import { setUnsentLister } from '../../../status/unsent-list'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import type { FoundProblems } from '../problems/found-problems'
import { listUnsent } from '../unsent/list-unsent'
import { isPlanTab, planTabs } from './plan-tabs'
import { TabBar } from './tab-bar'

const TouchPad = part(() => import('../grid/touch-pad'))

/** The bar of the plan's parts, and below it the part that the address names unless that is the plan's numbers. */
const Tabbed = (props: { partnership: string; today: Day; waiting: JSX.Element }): JSX.Element => {
  const desk = useDesk()
  const here = useLocation()
  createUndoKeys(desk.undo)
  setUnsentLister(() => () => listUnsent(desk))
  onCleanup(() => setUnsentLister(undefined))
  const [found, setFound] = createSignal<FoundProblems>()
  const named = () => here.query.tab
  const tab = () => {
    const name = named()
    return isPlanTab(name) ? name : undefined
  }
  return (
    <>
      <TabBar current={tab()} today={props.today} found={found()} onFound={setFound} />
      <Show when={named() && !tab()}>
        <Navigate href="?" />
      </Show>
      <Suspense>
        <Show when={!tab()}>
          <TouchPad />
        </Show>
      </Suspense>
      <Suspense fallback={props.waiting}>
        <Show when={desk.isLive() && tab()} keyed fallback={tab() && props.waiting}>
          {(name) => {
            const Part = planTabs[name]
            return <Part partnership={props.partnership} today={props.today} found={found()} />
          }}
        </Show>
      </Suspense>
    </>
  )
}

export default Tabbed
