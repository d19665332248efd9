import { createMemo, createSignal, For, type JSX, Show, Suspense } from 'solid-js'
import { Button } from '../../../ui/button'
import { part } from '../../../ui/part'
import { Skeleton } from '../../../ui/skeleton'
import { EmptyState } from '../../../ui/state'
import { useDesk } from '../cells/desk'
import type { TabProps } from '../tabs/tab-props'
import { problemKey } from './problem-key'
import { ProblemRow } from './problem-row'
import styles from './problems.module.css'
import { t } from './words'

const ThresholdsDialog = part(() => import('./thresholds-dialog'))

/** How many problems are shown at first, and how many more with each press. */
const PAGE = 40

/** What is wrong with the plan, the most urgent first, with why and what to do. */
const ProblemsTab = (props: TabProps): JSX.Element => {
  const desk = useDesk()
  const [open, setOpen] = createSignal<string>()
  const [editing, setEditing] = createSignal(false)
  const byKey = createMemo(
    () => new Map(props.found?.problems.map((problem) => [problemKey(problem), problem])),
  )
  const [limit, setLimit] = createSignal(PAGE)
  const keys = createMemo(() => [...byKey().keys()].slice(0, limit()))
  const hidden = () => byKey().size - keys().length
  let heading: HTMLHeadingElement | undefined
  return (
    <div class={styles.tab}>
      <div class={styles.top}>
        <h2
          ref={(element) => {
            heading = element
          }}
          class={styles.title}
          tabindex="-1"
        >
          {t().title}
        </h2>
        <Show when={desk.editable()}>
          <Button onPress={() => setEditing(true)}>{t().limits}</Button>
        </Show>
      </div>
      <Show when={props.found} fallback={<Skeleton label={t().searching} blocks={['tall', 'tall']} />}>
        {(found) => (
          <Show
            when={byKey().size > 0}
            fallback={<EmptyState icon="check" title={t().none} text={t().noneText} />}
          >
            <ul class={styles.list}>
              <For each={keys()}>
                {(key) => (
                  <Show when={byKey().get(key)}>
                    {(problem) => (
                      <ProblemRow
                        found={found()}
                        problem={problem()}
                        open={open() === key}
                        onToggle={() => setOpen((now) => (now === key ? undefined : key))}
                        onApplied={() => heading?.focus()}
                      />
                    )}
                  </Show>
                )}
              </For>
            </ul>
            <Show when={hidden() > 0}>
              <Button onPress={() => setLimit(limit() + PAGE)}>
                {t().showMore(Math.min(PAGE, hidden()))}
              </Button>
            </Show>
          </Show>
        )}
      </Show>
      <Suspense>
        <Show when={editing() && props.found}>
          {(found) => (
            <ThresholdsDialog thresholds={found().rules.thresholds} onClose={() => setEditing(false)} />
          )}
        </Show>
      </Suspense>
    </div>
  )
}

export default ProblemsTab
