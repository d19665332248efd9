import type { Goal } from '@rembuk/core/plan/goals'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/choice'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Field } from '../../../ui/field'
import fieldStyles from '../../../ui/field.module.css'
import { TextField } from '../../../ui/text-field'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import {
  emptyGoal,
  type GoalErrors,
  type GoalTexts,
  type GoalValues,
  goalTexts,
  readGoalForm,
} from './goal-form'
import styles from './goals.module.css'
import { t } from './words'

/** The form of a goal: a new one, or the one given. What is typed stays until it is saved. */
export const GoalDialog = (props: {
  goal: Goal | undefined
  /** Also gives the goal as it was when the form was opened. */
  onSave: (values: GoalValues, before: Goal | undefined) => void
  onRemove: (() => void) | undefined
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const before = props.goal
  const [texts, setTexts] = createSignal<GoalTexts>(before ? goalTexts(before) : emptyGoal)
  const [errors, setErrors] = createSignal<GoalErrors>()
  const check = () => {
    const read = readGoalForm(texts())
    setErrors(read.ok ? undefined : read.errors)
    return read
  }
  const set = (change: Partial<GoalTexts>): void => {
    setTexts({ ...texts(), ...change })
    if (errors()) check()
  }
  const products = () => desk.plan()?.products ?? []
  const product = () => products().find(({ id }) => id === texts().productId)
  const isGone = () => texts().productId !== '' && !product()
  const amountError = (): string | undefined => {
    const fault = errors()?.amount
    return fault === 'zero' ? t().zeroError : fault && planWords().faults[fault]
  }
  return (
    <Dialog title={before ? t().editTitle : t().add} closeLabel={planWords().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          const read = check()
          if (read.ok) props.onSave(read.values, before)
        }}
      >
        <TextField
          label={t().text}
          hint={t().textHint}
          value={texts().text}
          maxLength={280}
          error={errors()?.text && t().textError}
          onInput={(text) => set({ text })}
        />
        <Field label={t().dueLabel} hint={t().dueHint} error={errors()?.due && t().dueError}>
          {(described) => (
            <input
              id={described().id}
              aria-describedby={described().describedBy}
              aria-invalid={described().invalid}
              class={fieldStyles.input}
              type="month"
              value={texts().due}
              onInput={(event) => set({ due: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t().product}>
          {(described) => (
            <select
              id={described().id}
              class={fieldStyles.input}
              value={texts().productId}
              onChange={(event) => set({ productId: event.currentTarget.value })}
            >
              <option value="">{t().noProduct}</option>
              <Show when={isGone()}>
                <option value={texts().productId} selected>
                  {t().removedProduct}
                </option>
              </Show>
              <For each={products()}>
                {({ id, name }) => (
                  <option value={id} selected={id === texts().productId}>
                    {name}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
        <TextField
          label={product() ? t().amountIn(product()?.unit ?? '') : t().amount}
          hint={t().amountHint}
          keyboard="decimal"
          value={texts().amount}
          error={amountError()}
          onInput={(amount) => set({ amount })}
        />
        <Show
          when={texts().productId}
          fallback={
            <TextField
              label={t().unit}
              hint={t().unitHint}
              value={texts().unit}
              maxLength={80}
              error={errors()?.unit && t().unitError}
              onInput={(unit) => set({ unit })}
            />
          }
        >
          <Choice
            legend={t().per}
            options={[
              { value: 'total', text: t().perTotal },
              { value: 'week', text: t().perWeek },
            ]}
            value={texts().per}
            onChoose={(per) => set({ per })}
          />
        </Show>
        <TextField
          label={t().whoLabel}
          optional={t().optional}
          value={texts().who}
          maxLength={80}
          error={errors()?.who && t().whoError}
          onInput={(who) => set({ who })}
        />
        <DialogActions>
          <Show when={props.onRemove}>
            {(remove) => (
              <Button variant="danger" onPress={() => remove()()}>
                {t().remove}
              </Button>
            )}
          </Show>
          <Button type="submit" variant="primary">
            {planWords().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
