import { addDays, type Day } from '@rembuk/core/calendar'
import type { Outlet, Plan } from '@rembuk/core/plan/plan'
import { isQuantity, parseQuantity } from '@rembuk/core/quantity'
import { setDelivery } from '@rembuk/plandoc/edit/deliveries'
import { createSignal, type JSX, Show, untrack } from 'solid-js'
import { formatDay, formatShortDay, formatWeekday } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { DayField } from '../../../ui/day-field'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { TextField } from '../../../ui/text-field'
import { announce } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { showUndoToast } from '../problems/undo-toast'
import styles from './deliveries.module.css'
import { type DeliveryErrors, type DeliveryTexts, deliveryTexts, readDeliveryForm } from './delivery-form'
import type { DeliveryList } from './delivery-list'
import { deliveryKey } from './delivery-row'
import { amountWords } from './delivery-words'
import { placeFor } from './outlets'
import { saveDelivery } from './save-delivery'
import { WhatAndWho } from './what-and-who'
import { t } from './words'

const lastDay = ({ start, weeks }: Pick<Plan, 'start' | 'weeks'>): Day => addDays(start, 7 * weeks - 1)

const amountFault = (fault: DeliveryErrors['quantity']): string | undefined => {
  if (fault === undefined) return undefined
  if (fault === 'zero') return t().zeroError
  return fault === 'sum' ? t().sumError : planWords().faults[fault]
}

/**
 * The form of a delivery: a new one, or the one under this key. Fields that the person leaves alone
 * follow what others change meanwhile; what is typed stays until it is saved.
 */
export const DeliveryDialog = (props: {
  list: DeliveryList
  today: Day
  outlets: readonly Outlet[]
  /** What a new delivery starts with; empty ids for what is open. */
  start: Pick<DeliveryTexts, 'productId' | 'placeId'>
  rowKey: string | undefined
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const frame = () => desk.plan() ?? { start: desk.thisMonday, weeks: 1 }
  const first = untrack(() => (props.rowKey ? props.list.row(props.rowKey) : undefined))
  const [typed, setTyped] = createSignal<Partial<DeliveryTexts>>({})
  const [errors, setErrors] = createSignal<DeliveryErrors>()
  /** The delivery as it is now; undefined for a new one and for one that has gone. */
  const now = () => (props.rowKey ? props.list.row(props.rowKey) : undefined)
  const fresh = (): DeliveryTexts => {
    const { start } = frame()
    const day = props.today < start ? start : props.today > lastDay(frame()) ? lastDay(frame()) : props.today
    const { productId } = props.start
    const placeId = placeFor(desk, productId, props.start.placeId)
    return { productId, placeId, day, quantity: '', carrier: '', note: '' }
  }
  const texts = (): DeliveryTexts => {
    const shown = now() ?? first
    return { ...(shown ? deliveryTexts(shown, shown.delivery) : fresh()), ...typed() }
  }
  /** Another delivery of that day, with which this one will be one. */
  const there = () => {
    const { productId, placeId, day } = texts()
    const key = deliveryKey({ productId, placeId, day })
    return now() && key === props.rowKey ? undefined : props.list.row(key)?.delivery
  }
  const check = () => {
    const bounds = { start: frame().start, end: lastDay(frame()), there: there()?.quantity ?? 0 }
    const read = readDeliveryForm(texts(), bounds)
    setErrors(read.ok ? undefined : read.errors)
    return read
  }
  const set = (change: Partial<DeliveryTexts>): void => {
    setTyped({ ...typed(), ...change })
    if (errors()) check()
  }
  const save = (): void => {
    const read = check()
    if (!read.ok) return
    saveDelivery(desk.doc, read.values, now())
    announce(t().saved)
    props.onClose()
  }
  const remove = (): void => {
    const row = now()
    props.onClose()
    if (!row) return
    setDelivery(desk.doc, row.productId, row.placeId, row.day, undefined)
    const product = desk.product(row.productId)?.name ?? ''
    showUndoToast(desk, t().removed(product, formatWeekday(row.day)))
  }
  const together = (): string | undefined => {
    const read = parseQuantity(texts().quantity)
    const sum = (there()?.quantity ?? 0) + (read.ok ? read.quantity : 0)
    return there() && read.ok && isQuantity(sum) ? amountWords(desk, texts().productId, sum) : undefined
  }
  /** The quantity that somebody else has written since the person typed one. */
  const changed = (): string | undefined => {
    const current = now()?.delivery.quantity
    return typed().quantity !== undefined && current !== undefined && current !== first?.delivery.quantity
      ? amountWords(desk, texts().productId, current)
      : undefined
  }
  const range = (): [string, string] => [formatShortDay(frame().start), formatDay(lastDay(frame()))]

  return (
    <Dialog
      title={first ? t().editTitle : t().addTitle}
      closeLabel={planWords().close}
      onClose={props.onClose}
    >
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <WhatAndWho
          texts={texts()}
          errors={errors()}
          outlets={props.outlets}
          onChange={(change) => set(change)}
        />
        <Show when={first && !now()}>
          <Notice tone="warning">{t().gone}</Notice>
        </Show>
        <DayField
          label={t().dayField}
          hint={t().dayHint(...range())}
          value={texts().day}
          min={frame().start}
          max={lastDay(frame())}
          error={errors()?.day && t().dayError(...range())}
          onInput={(day) => set({ day })}
        />
        <Show when={there()}>
          {(other) => (
            <Notice tone="warning">
              {t().there(amountWords(desk, texts().productId, other().quantity), formatWeekday(texts().day))}
            </Notice>
          )}
        </Show>
        <TextField
          label={t().amount(desk.product(texts().productId)?.unit ?? '')}
          hint={changed() && t().changedTo(changed() ?? '')}
          keyboard="decimal"
          value={texts().quantity}
          error={amountFault(errors()?.quantity)}
          onInput={(quantity) => set({ quantity })}
        />
        <TextField
          label={t().carrier}
          optional={t().optional}
          hint={t().carrierHint}
          value={texts().carrier}
          maxLength={80}
          error={errors()?.carrier && t().carrierError}
          onInput={(carrier) => set({ carrier })}
        />
        <TextField
          label={t().note}
          optional={t().optional}
          value={texts().note}
          maxLength={280}
          error={errors()?.note && t().noteError}
          onInput={(note) => set({ note })}
        />
        <DialogActions>
          <Show when={now()}>
            <Button variant="danger" onPress={remove}>
              {t().remove}
            </Button>
          </Show>
          <Button type="submit" variant="primary">
            {together() ? t().addUp(together() ?? '') : planWords().save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
