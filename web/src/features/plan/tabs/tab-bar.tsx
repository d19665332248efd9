import type { Day } from '@rembuk/core/calendar'
import { createEffect, createSignal, For, type JSX, on, onCleanup, onMount, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import { whenIdle } from '../../../ui/when-idle'
import { useDesk } from '../cells/desk'
import type { FoundProblems } from '../problems/found-problems'
import { type PlanTab, planTabs } from './plan-tabs'
import styles from './tab-bar.module.css'
import { UndoSteps } from './undo-steps'
import { t } from './words'

const ProblemWatch = part(() => import('../problems/problem-watch'))

const names = Object.keys(planTabs) as PlanTab[]

/** The parts of the plan as links, so that each can be shared and reloaded; says how many problems there are. */
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
  const label = (name: PlanTab): string =>
    name === 'masalah' && props.found ? t().counted(t()[name], props.found.problems.length) : t()[name]
  let bar: HTMLElement | undefined
  /** Brings the current part's name into the bar. The page itself stays: it may stand at a number further down. */
  createEffect(
    on(
      () => props.current,
      () => {
        const current = bar?.querySelector<HTMLElement>('[aria-current]')
        if (bar && current) bar.scrollLeft = current.offsetLeft - (bar.clientWidth - current.offsetWidth) / 2
      },
    ),
  )
  return (
    <div class={styles.strip}>
      <nav
        ref={(element) => {
          bar = element
        }}
        class={styles.bar}
        aria-label={t().parts}
      >
        <a class={styles.tab} href="?" aria-current={props.current === undefined ? 'page' : undefined}>
          {t().produksi}
        </a>
        <For each={names}>
          {(name) => (
            <a
              class={styles.tab}
              href={`?tab=${name}`}
              aria-current={props.current === name ? 'page' : undefined}
            >
              {label(name)}
            </a>
          )}
        </For>
        <Suspense>
          <Show when={watching() && desk.isLive()}>
            <ProblemWatch today={props.today} onFound={props.onFound} />
          </Show>
        </Suspense>
      </nav>
      <Show when={props.current && !desk.reader()}>
        <UndoSteps />
      </Show>
    </div>
  )
}
