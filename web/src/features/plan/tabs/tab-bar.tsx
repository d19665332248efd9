import type { Day } from '@rembuk/core/calendar'
import { createSignal, type JSX, onCleanup, onMount, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import { TabBar as Bar } from '../../../ui/tab-bar'
import { whenIdle } from '../../../ui/when-idle'
import { useDesk } from '../cells/desk'
import type { FoundProblems } from '../problems/found-problems'
import { type PlanTab, planTabs } from './plan-tabs'
import styles from './plan-tabs.module.css'
import { UndoSteps } from './undo-steps'
import { t } from './words'

const ProblemWatch = part(() => import('../problems/problem-watch'))

/** The plan's numbers have no name in the address. */
const NUMBERS = 'produksi'

const names = [NUMBERS, ...(Object.keys(planTabs) as PlanTab[])] as const

/** The parts of the plan; says how many problems there are. */
export const TabBar = (props: {
  /** Undefined for the plan's numbers. */
  current: PlanTab | undefined
  today: Day
  found: FoundProblems | undefined
  onFound: (found: FoundProblems | undefined) => void
}): JSX.Element => {
  const desk = useDesk()
  const [watching, setWatching] = createSignal(false)
  onMount(() => onCleanup(whenIdle(() => setWatching(true))))
  const label = (name: PlanTab | typeof NUMBERS): string =>
    name === 'masalah' && props.found ? t().counted(t()[name], props.found.problems.length) : t()[name]
  return (
    <div class={styles.strip}>
      <Bar
        label={t().parts}
        names={names}
        current={props.current ?? NUMBERS}
        text={label}
        href={(name) => (name === NUMBERS ? '?' : `?tab=${name}`)}
        tools={
          <Show when={props.current && !desk.reader()}>
            <UndoSteps />
          </Show>
        }
      />
      <Suspense>
        <Show when={watching() && desk.isLive()}>
          <ProblemWatch today={props.today} onFound={props.onFound} />
        </Show>
      </Suspense>
    </div>
  )
}
