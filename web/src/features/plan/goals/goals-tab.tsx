import { MAX_GOALS } from '@rembuk/core/plan/bounds'
import type { Goal } from '@rembuk/core/plan/goals'
import { addGoal, changeGoal, removeGoal } from '@rembuk/plandoc/edit/goals'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/state'
import { showToast } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { showUndoToast } from '../problems/undo-toast'
import { createGoals } from './create-goals'
import { GoalCard } from './goal-card'
import { GoalDialog } from './goal-dialog'
import { changedFields, type GoalValues } from './goal-form'
import styles from './goals.module.css'
import { newId } from './new-id'
import { t } from './words'

/** What the partnership wants to reach beyond this plan, and what that rests on. */
const GoalsTab = (): JSX.Element => {
  const desk = useDesk()
  const goals = createGoals(desk)
  const [open, setOpen] = createSignal<{ goalId: string | undefined }>()
  const close = () => setOpen(undefined)
  const goal = (goalId: string | undefined) => goals().find(({ id }) => id === goalId)
  const ids = () => goals().map(({ id }) => id)
  const add = (): void => {
    if (goals().length < MAX_GOALS) setOpen({ goalId: undefined })
    else showToast({ text: t().tooMany(MAX_GOALS) })
  }
  const save = (values: GoalValues, before: Goal | undefined): void => {
    if (before) changeGoal(desk.doc, before.id, changedFields(before, values))
    else addGoal(desk.doc, { id: newId(), ...values })
    close()
  }
  const remove = (goalId: string): void => {
    removeGoal(desk.doc, goalId)
    close()
    showUndoToast(desk, t().removed)
  }
  return (
    <div class={styles.tab}>
      <div class={styles.head}>
        <h2>{t().title}</h2>
        <Show when={desk.editable() && goals().length > 0}>
          <Button icon="plus" onPress={add}>
            {t().add}
          </Button>
        </Show>
      </div>
      <For
        each={ids()}
        fallback={
          <EmptyState
            icon="check"
            title={t().noneTitle}
            text={desk.editable() ? t().noneText : t().noneReader}
          >
            <Show when={desk.editable()}>
              <Button variant="primary" icon="plus" onPress={add}>
                {t().add}
              </Button>
            </Show>
          </EmptyState>
        }
      >
        {(id) => (
          <Show when={goal(id)}>
            {(shown) => <GoalCard goal={shown()} onEdit={() => setOpen({ goalId: id })} />}
          </Show>
        )}
      </For>
      <Show when={open()} keyed>
        {({ goalId }) => (
          <GoalDialog
            goal={goal(goalId)}
            onSave={save}
            onRemove={goalId === undefined ? undefined : () => remove(goalId)}
            onClose={close}
          />
        )}
      </Show>
    </div>
  )
}

export default GoalsTab
