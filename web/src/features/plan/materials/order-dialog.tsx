import { parseQuantity, type QuantityFault, quantityToDecimalText } from '@rembuk/core/quantity'
import { createSignal, type JSX } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { showUndoToast } from '../problems/undo-toast'
import { amountWords } from './material-words'
import styles from './materials.module.css'
import type { NextOrder } from './next-orders'
import { noteOrder } from './note-order'
import { t } from './words'

/** Notes that an order was placed: it then counts as arriving in its week, on top of what comes already. */
export const OrderDialog = (props: { next: NextOrder; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const { entry, order } = props.next
  const { id, name, unit } = entry.material
  const mondays = desk.mondays()
  const [amount, setAmount] = createSignal(quantityToDecimalText(order.quantity))
  const [monday, setMonday] = createSignal(mondays[order.week] ?? desk.thisMonday)
  const [fault, setFault] = createSignal<QuantityFault | 'zero' | 'too-much'>()
  const faultWords = (): string | undefined => {
    const found = fault()
    if (found === undefined) return undefined
    if (found === 'zero') return t().zero
    return found === 'too-much' ? t().tooMuch : planWords().faults[found]
  }
  const save = (): void => {
    const parsed = parseQuantity(amount())
    if (!parsed.ok) return void setFault(parsed.fault)
    if (parsed.quantity === 0) return void setFault('zero')
    if (!noteOrder(desk.doc, id, monday(), parsed.quantity)) return void setFault('too-much')
    showUndoToast(desk, t().orderSaved(name, amountWords(parsed.quantity, unit)))
    props.onClose()
  }
  return (
    <Dialog title={t().orderTitle(name)} closeLabel={planWords().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={unit ? t().inUnit(t().amount, unit) : t().amount}
          keyboard="decimal"
          value={amount()}
          error={faultWords()}
          onInput={(text) => {
            setAmount(text)
            setFault(undefined)
          }}
        />
        <SelectField
          label={t().arrivesIn}
          hint={order.late ? t().arrivesLate : undefined}
          options={mondays.map((each) => ({ value: each, text: formatWeek(each) }))}
          value={monday()}
          onChoose={setMonday}
        />
        <DialogActions>
          <Button type="submit" variant="primary">
            {planWords().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
