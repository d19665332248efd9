import { createSignal, For, type JSX, Show, untrack } from 'solid-js'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { TextField } from '../../../ui/text-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import styles from './capacity.module.css'
import {
  type CapacityErrors,
  type CapacityTexts,
  type CapacityValues,
  capacityTexts,
  readCapacityForm,
  type UseErrors,
} from './capacity-form'
import type { CapacityView } from './capacity-view'
import { saveCapacity } from './save-capacity'
import { t } from './words'

const currentValues = (view: CapacityView, partyId: string): CapacityValues => {
  const { normal, unit } = view.read(partyId)
  const uses = view
    .productsOf(partyId)
    .map(({ id, makers }) => [id, makers.find((maker) => maker.partyId === partyId)?.use] as const)
  return { normal, unit, uses: new Map(uses) }
}

const useFault = (fault: UseErrors['amount']): string | undefined => {
  if (fault === undefined) return undefined
  if (fault === 'pair') return t().pairError
  return fault === 'zero' ? t().amountZero : planWords().faults[fault]
}

/** The form of a producer's capacity: how much, of what, and what its products take of it. */
export const CapacityDialog = (props: {
  view: CapacityView
  partyId: string
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const before = untrack(() => currentValues(props.view, props.partyId))
  const [texts, setTexts] = createSignal<CapacityTexts>(capacityTexts(before))
  const [errors, setErrors] = createSignal<CapacityErrors>()
  const check = () => {
    const read = readCapacityForm(texts())
    setErrors(read.ok ? undefined : read.errors)
    return read
  }
  const set = (change: Partial<CapacityTexts>): void => {
    setTexts({ ...texts(), ...change })
    if (errors()) check()
  }
  const useOf = (productId: string) => texts().uses.find((use) => use.productId === productId)
  const setUse = (productId: string, change: { amount?: string; takes?: string }): void =>
    set({ uses: texts().uses.map((use) => (use.productId === productId ? { ...use, ...change } : use)) })
  const unit = () => texts().unit.trim() || t().anyUnit

  return (
    <Dialog
      title={t().capacityOf(partyName(desk, props.partyId))}
      closeLabel={planWords().close}
      onClose={props.onClose}
    >
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          const read = check()
          if (!read.ok) return
          saveCapacity(desk.doc, props.partyId, before, read.values)
          props.onClose()
        }}
      >
        <TextField
          label={t().normal}
          hint={t().normalHint}
          keyboard="decimal"
          value={texts().normal}
          error={errors()?.normal && planWords().faults[errors()?.normal ?? 'empty']}
          onInput={(normal) => set({ normal })}
        />
        <TextField
          label={t().capacityUnit}
          hint={t().capacityUnitHint}
          value={texts().unit}
          maxLength={80}
          error={errors()?.unit && t().capacityUnitError}
          onInput={(typed) => set({ unit: typed })}
        />
        <Show when={before.uses.size > 0}>
          <section class={styles.uses}>
            <h3>{t().uses}</h3>
            <p class={styles.soft}>{t().usesHint(unit())}</p>
            <For each={[...before.uses.keys()]}>
              {(productId) => (
                <fieldset class={styles.use}>
                  <legend class={styles.legend}>{desk.product(productId)?.name}</legend>
                  <TextField
                    label={t().amount(desk.product(productId)?.unit ?? '')}
                    keyboard="decimal"
                    value={useOf(productId)?.amount ?? ''}
                    error={useFault(errors()?.uses.get(productId)?.amount)}
                    onInput={(amount) => setUse(productId, { amount })}
                  />
                  <TextField
                    label={t().takes(unit())}
                    keyboard="decimal"
                    value={useOf(productId)?.takes ?? ''}
                    error={useFault(errors()?.uses.get(productId)?.takes)}
                    onInput={(takes) => setUse(productId, { takes })}
                  />
                </fieldset>
              )}
            </For>
          </section>
        </Show>
        <DialogActions>
          <Button type="submit" variant="primary">
            {planWords().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
