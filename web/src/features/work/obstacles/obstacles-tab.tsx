import type { Obstacle } from '@rembuk/core/work/work-state'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/state'
import type { WorkTabProps } from '../work-tabs'
import { inOrder } from './in-order'
import { ObstacleDialog } from './obstacle-dialog'
import { ObstacleRow } from './obstacle-row'
import styles from './obstacles.module.css'
import { SolveDialog } from './solve-dialog'
import { t } from './words'

/** What stands in the way of the work, who looks after it, and what was solved. */
const ObstaclesTab = (props: WorkTabProps): JSX.Element => {
  const [adding, setAdding] = createSignal(false)
  const [solving, setSolving] = createSignal<Obstacle>()
  const sorted = createMemo(() => inOrder(props.work.state().obstacles))
  const isParty = () => props.work.me.partyId !== undefined
  const isEmpty = () => props.work.state().obstacles.length === 0
  return (
    <div class={styles.tab}>
      <Show
        when={!isEmpty()}
        fallback={
          <EmptyState icon="check" title={t().noneTitle} text={isParty() ? t().noneText : t().noneReader}>
            <Show when={isParty()}>
              <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
                {t().add}
              </Button>
            </Show>
          </EmptyState>
        }
      >
        <div class={styles.head}>
          <h2>{t().title}</h2>
          <Show when={isParty()}>
            <Button icon="plus" onPress={() => setAdding(true)}>
              {t().add}
            </Button>
          </Show>
        </div>
        <ul class={styles.rows}>
          <For each={sorted().open}>
            {(obstacle) => (
              <li>
                <ObstacleRow {...props} obstacle={obstacle} onSolve={setSolving} />
              </li>
            )}
          </For>
        </ul>
        <Show when={sorted().solved.length > 0}>
          <details class={styles.solved}>
            <summary>{t().solvedList(sorted().solved.length)}</summary>
            <ul class={styles.rows}>
              <For each={sorted().solved}>
                {(obstacle) => (
                  <li>
                    <ObstacleRow {...props} obstacle={obstacle} onSolve={setSolving} />
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      </Show>
      <Show when={adding()}>
        <ObstacleDialog {...props} onClose={() => setAdding(false)} />
      </Show>
      <Show when={solving()} keyed>
        {(obstacle) => (
          <SolveDialog obstacle={obstacle} work={props.work} onClose={() => setSolving(undefined)} />
        )}
      </Show>
    </div>
  )
}

export default ObstaclesTab
