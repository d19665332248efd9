import type { Day } from '@rembuk/core/calendar'
import { isQuantity, quantityToDecimalText } from '@rembuk/core/quantity'
import { setOutletDemand, setOutletOpening } from '@rembuk/plandoc/edit/outlets'
import { LOCAL_ORIGIN } from '@rembuk/plandoc/edit/write'
import { planRoots } from '@rembuk/plandoc/roots'
import { createSignal, Index, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { TextField } from '../../../ui/text-field'
import { announce } from '../../../ui/toast-store'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import styles from './deliveries.module.css'
import {
  type OutletDemandErrors,
  type OutletDemandTexts,
  type OutletDemandValues,
  readOutletDemand,
} from './outlet-demand-form'
import { t } from './words'

/**
 * What an outlet has of a product as the plan starts and needs of it each week. Only what is typed here
 * is written; all other numbers follow what others change meanwhile.
 */
export const OutletDemandDialog = (props: {
  outletId: string
  productId: string
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const [typed, setTyped] = createSignal<OutletDemandTexts>({ weeks: new Map() })
  const [errors, setErrors] = createSignal<OutletDemandErrors>()
  const product = () => desk.product(props.productId)
  const unit = () => product()?.unit ?? ''
  const textAt = (root: string, key: string): string => {
    const quantity = desk.signals.value(root, key)
    return isQuantity(quantity) ? quantityToDecimalText(quantity) : ''
  }
  const opening = (): string => typed().opening ?? textAt(planRoots.opening(props.productId), props.outletId)
  const demand = (monday: Day): string =>
    typed().weeks.get(monday) ?? textAt(planRoots.outletDemand(props.productId, props.outletId), monday)
  const check = () => {
    const read = readOutletDemand(typed())
    setErrors(read.ok ? undefined : read.errors)
    return read
  }
  const set = (change: Partial<OutletDemandTexts>): void => {
    setTyped({ ...typed(), ...change })
    if (errors()) check()
  }
  const copyDown = (): void => {
    const first = demand(desk.mondays()[0] ?? '')
    set({ weeks: new Map(desk.mondays().map((monday) => [monday, first])) })
  }
  const write = (values: OutletDemandValues): void =>
    desk.doc.transact(() => {
      const { productId, outletId } = props
      if (values.opening !== undefined) setOutletOpening(desk.doc, productId, outletId, values.opening)
      for (const [monday, quantity] of values.weeks)
        setOutletDemand(desk.doc, productId, outletId, monday, quantity)
    }, LOCAL_ORIGIN)

  return (
    <Dialog
      title={t().demandAt(product()?.name ?? '', partyName(desk, props.outletId))}
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
          write(read.values)
          announce(t().demandSaved)
          props.onClose()
        }}
      >
        <TextField
          label={t().openingField(unit())}
          keyboard="decimal"
          value={opening()}
          error={errors()?.opening && planWords().faults[errors()?.opening ?? 'empty']}
          onInput={(text) => set({ opening: text })}
        />
        <fieldset class={styles.weekFields}>
          <legend class={styles.legend}>{t().weekDemand(unit())}</legend>
          <Index each={desk.mondays()}>
            {(monday, week) => (
              <>
                <TextField
                  label={formatWeek(monday())}
                  keyboard="decimal"
                  value={demand(monday())}
                  error={
                    errors()?.weeks.get(monday()) &&
                    planWords().faults[errors()?.weeks.get(monday()) ?? 'empty']
                  }
                  onInput={(text) => set({ weeks: new Map(typed().weeks).set(monday(), text) })}
                />
                <Show when={week === 0}>
                  <Button onPress={copyDown}>{t().copyDown}</Button>
                </Show>
              </>
            )}
          </Index>
        </fieldset>
        <DialogActions>
          <Button type="submit" variant="primary">
            {planWords().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
