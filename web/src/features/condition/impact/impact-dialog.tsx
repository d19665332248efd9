import { type Quarter, quarterBefore } from '@rembuk/core/health/quarter'
import { MAX_NOTE } from '@rembuk/core/label'
import type { ImpactReported } from '@rembuk/core/support/support-data'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { Notice } from '../../../ui/notice'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { FormDialog } from '../form-dialog'
import { quarterWords } from '../quarter-words'
import { formOf, type ImpactForm, impactFaults, impactFigures, impactOf } from './impact-form'
import { t } from './words'

/** Asks a party for its figures of a quarter and where they are from; begins with what was refused, if anything. */
export const ImpactDialog = (props: {
  start: ImpactReported | undefined
  quarter: Quarter
  onSave: (data: ImpactReported) => Promise<void>
  onClose: () => void
}): JSX.Element => {
  const [form, setForm] = createStore<ImpactForm>(formOf(props.start, props.quarter))
  const [isTried, setTried] = createSignal(false)
  const faults = () => (isTried() ? impactFaults(form) : [])
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
        onChoose={(quarter) => setForm({ quarter })}
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
