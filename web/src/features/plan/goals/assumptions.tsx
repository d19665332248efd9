import { isNote } from '@rembuk/core/label'
import { MAX_ASSUMPTIONS } from '@rembuk/core/plan/bounds'
import type { Assumption, Goal } from '@rembuk/core/plan/goals'
import { addAssumption, removeAssumption, setAssumptionHolds } from '@rembuk/plandoc/edit/assumptions'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { IconButton } from '../../../ui/icon-button'
import { TextField } from '../../../ui/text-field'
import { useDesk } from '../cells/desk'
import { showUndoToast } from '../problems/undo-toast'
import styles from './goals.module.css'
import { newId } from './new-id'
import { t } from './words'

type Answer = 'yes' | 'no' | 'unsure'

const answerOf = ({ holds }: Assumption): Answer => (holds === undefined ? 'unsure' : holds ? 'yes' : 'no')

const AddAssumption = (props: { goalId: string; onAdded: () => void }): JSX.Element => {
  const desk = useDesk()
  const [text, setText] = createSignal('')
  const [tried, setTried] = createSignal(false)
  const add = (): void => {
    setTried(true)
    const written = text().trim()
    if (!isNote(written)) return
    addAssumption(desk.doc, props.goalId, { id: newId(), text: written })
    props.onAdded()
  }
  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={t().assumption}
        hint={t().assumptionHint}
        value={text()}
        maxLength={280}
        error={tried() && !isNote(text().trim()) ? t().assumptionError : undefined}
        onInput={setText}
        ref={(input) => queueMicrotask(() => input.focus())}
      />
      <Button type="submit" icon="plus">
        {t().addAssumption}
      </Button>
    </form>
  )
}

/** What a goal rests on, each with whether it still holds. */
export const Assumptions = (props: { goal: Goal }): JSX.Element => {
  const desk = useDesk()
  const [adding, setAdding] = createSignal(false)
  const ids = () => props.goal.assumptions.map(({ id }) => id)
  const assumption = (id: string) => props.goal.assumptions.find((each) => each.id === id)
  const options = () => [
    { value: 'yes' as const, text: t().yes },
    { value: 'no' as const, text: t().no },
    { value: 'unsure' as const, text: t().unsure },
  ]
  const choose = (id: string, answer: Answer): void =>
    setAssumptionHolds(desk.doc, props.goal.id, id, answer === 'unsure' ? undefined : answer === 'yes')
  const remove = (id: string): void => {
    removeAssumption(desk.doc, props.goal.id, id)
    showUndoToast(desk, t().assumptionRemoved)
  }
  return (
    <div class={styles.assumptions}>
      <h4>{t().assumptions}</h4>
      <p class={styles.soft}>{t().assumptionsHint}</p>
      <For each={ids()} fallback={<p>{t().noAssumptions}</p>}>
        {(id) => (
          <Show when={assumption(id)}>
            {(shown) => (
              <Show
                when={desk.editable()}
                fallback={
                  <p>
                    {shown().text}: <strong>{t()[answerOf(shown())]}</strong>
                  </p>
                }
              >
                <div class={styles.assumption}>
                  <Choice
                    legend={t().stillTrue(shown().text)}
                    options={options()}
                    value={answerOf(shown())}
                    onChoose={(answer) => choose(id, answer)}
                  />
                  <IconButton
                    icon="close"
                    label={t().removeAssumption(shown().text)}
                    onPress={() => remove(id)}
                  />
                </div>
              </Show>
            )}
          </Show>
        )}
      </For>
      <Show when={desk.editable()}>
        <Show
          when={ids().length < MAX_ASSUMPTIONS}
          fallback={<p class={styles.soft}>{t().tooManyAssumptions(MAX_ASSUMPTIONS)}</p>}
        >
          <Show
            when={adding()}
            fallback={
              <Button variant="quiet" icon="plus" onPress={() => setAdding(true)}>
                {t().addAssumption}
              </Button>
            }
          >
            <AddAssumption goalId={props.goal.id} onAdded={() => setAdding(false)} />
          </Show>
        </Show>
      </Show>
    </div>
  )
}
