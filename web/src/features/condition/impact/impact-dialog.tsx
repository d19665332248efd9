import { type Quarter, quarterBefore } from '@rembuk/core/health/quarter'
import { MAX_NOTE } from '@rembuk/core/label'
import type { Impact, ImpactReported } from '@rembuk/core/support/support-data'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { FormDialog } from '../form-dialog'
import { quarterWords } from '../quarter-words'
import { formOf, type ImpactForm, impactFaults, impactFigures, impactOf } from './impact-form'
import { t } from './words'

/**
 * Asks a party for its figures of a quarter and where they are from. Begins with what was refused, if
 * anything, else with what it said of the quarter already: the new figures take the place of all of it.
 */
export const ImpactDialog = (props: {
  start: ImpactReported | undefined
  quarter: Quarter
  /** What the party said of a quarter. */
  said: (quarter: Quarter) => Impact | undefined
  onSave: (data: ImpactReported) => Promise<void>
  onClose: () => void
}): JSX.Element => {
  const [form, setForm] = createStore<ImpactForm>(
    formOf(props.start ?? props.said(props.quarter), props.quarter),
  )
  const [isTried, setTried] = createSignal(false)
  const faults = () => (isTried() ? impactFaults(form) : [])
  /** The figures of another quarter, unless something was typed for this one. */
  const choose = (quarter: Quarter): void => {
    const before = formOf(props.said(form.quarter), form.quarter)
    const isTyped =
      impactFigures.some((figure) => form[figure] !== before[figure]) || form.source !== before.source
    setForm(isTyped ? { quarter } : formOf(props.said(quarter), quarter))
  }
  const quarters = [...new Set([props.quarter, quarterBefore(props.quarter), form.quarter])]
  return (
    <FormDialog
      title={t().addTitle}
      onSave={() => {
        setTried(true)
        return faults().length > 0 ? undefined : props.onSave(impactOf(form))
      }}
      onClose={props.onClose}
    >
      <SelectField
        label={t().quarter}
        options={quarters.map((quarter) => ({ value: quarter, text: quarterWords(quarter) }))}
        value={form.quarter}
        onChoose={choose}
      />
      <For each={impactFigures}>
        {(figure) => (
          <TextField
            label={t()[figure]}
            optional={t().optional}
            error={faults().includes(figure) ? t().numberError : undefined}
            keyboard="numeric"
            value={form[figure]}
            onInput={(text) => setForm({ [figure]: text })}
          />
        )}
      </For>
      <Show when={faults().includes('some')}>
        <Notice tone="trouble">{t().someError}</Notice>
      </Show>
      <TextField
        label={t().source}
        hint={t().sourceHint}
        error={faults().includes('source') ? t().sourceError : undefined}
        maxLength={MAX_NOTE}
        value={form.source}
        onInput={(source) => setForm({ source })}
      />
    </FormDialog>
  )
}
