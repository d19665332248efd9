import { photoIdOf } from '@rembuk/core/photo'
import type { Thousandths } from '@rembuk/core/quantity'
import type { Receipt } from '@rembuk/core/realisation/realisation'
import type { WorkData } from '@rembuk/core/work/work-data'
import type { DeliveryItem } from '@rembuk/core/work/work-item'
import { createSignal, For, type JSX, Show } from 'solid-js'
import type { PhotoProgress } from '../../../photos/photo-choice'
import PhotoField from '../../../photos/photo-field'
import { Notice } from '../../../ui/notice'
import { TextField } from '../../../ui/text-field'
import { amountOf, goodOf } from '../../../work/what-words'
import {
  asksReason,
  type ReceiptAmount,
  type ReceiptErrors,
  type ReceiptTexts,
  readReceipt,
  receiptAmounts,
  receiptSum,
  receiptTexts,
  withAccepted,
} from './receipt-form'
import styles from './report.module.css'
import { createDay, ReportForm, type ReportProps } from './report-form'
import { t } from './words'

/** What came: accepted, rejected, short and wasted; a new receipt, or an earlier one put right. */
export const ReceiptReport = (
  props: ReportProps & {
    item: DeliveryItem
    /** What is most likely accepted. */
    quantity: Thousandths
    /** The receipt that this one puts right. */
    replaces?: Receipt
  },
): JSX.Element => {
  const data = props.refused?.data
  const before = data?.kind === 'reported' && data.report.kind === 'received' ? data.report : props.replaces
  const day = createDay(props)
  const [texts, setTexts] = createSignal<ReceiptTexts>(receiptTexts(before ?? { accepted: props.quantity }))
  /** How much is accounted for as long as nobody says otherwise. */
  const all = receiptSum(texts()) ?? props.quantity
  const [isTyped, setTyped] = createSignal(false)
  const [errors, setErrors] = createSignal<ReceiptErrors>({})
  const [photoId, setPhotoId] = createSignal(before?.photoId)
  const [progress, setProgress] = createSignal<PhotoProgress>('idle')
  const [isHeld, setHeld] = createSignal(false)
  const good = () => goodOf(props.names, props.item.commitment)
  const set = (change: Partial<ReceiptTexts>): void => {
    const typed = { ...texts(), ...change }
    if ('accepted' in change) setTyped(true)
    setTexts(isTyped() || 'reason' in change ? typed : withAccepted(typed, all))
    setErrors({})
  }
  /** A photo that was chosen here, on this device until the receipt is saved. */
  const [chosen, setChosen] = createSignal<{ id: string; photo: Blob }>()
  const keep = async (photo: Blob): Promise<string> => {
    const id = await photoIdOf(new Uint8Array(await photo.arrayBuffer()))
    setChosen({ id, photo })
    return id
  }
  const named = () => (asksReason(texts()) ? photoId() : undefined)
  const fault = (name: ReceiptAmount): string | undefined => {
    const found = errors()[name]
    if (found === undefined) return undefined
    return found === 'nothing' ? t().nothing : t().faults[found]
  }
  const read = (): WorkData | undefined => {
    const on = day.read()
    const form = readReceipt(texts())
    setErrors(form.ok ? {} : form.errors)
    setHeld(progress() === 'sending')
    if (on === undefined || !form.ok || isHeld()) return undefined
    const replaces = props.replaces?.id
    const photo = named()
    const report = {
      kind: 'received' as const,
      day: on,
      ...form.amounts,
      ...(photo !== undefined && { photoId: photo }),
      ...(replaces !== undefined && { replaces }),
    }
    return { kind: 'reported', commitmentId: props.item.id, report }
  }
  const lead = (): string => {
    const { inTransit } = props.item.realisation
    return inTransit > 0
      ? t().sent(amountOf(good(), inTransit))
      : t().notSent(amountOf(good(), props.item.commitment.quantity))
  }
  const sum = (): string => {
    const total = receiptSum(texts())
    if (total === undefined) return ''
    const { inTransit, open } = props.item.realisation
    const before = props.replaces && receiptSum(receiptTexts(props.replaces))
    const expected = before === undefined ? inTransit || open : before + inTransit
    const text = t().sum(amountOf(good(), total), amountOf(good(), expected))
    if (total === expected) return text
    const rest = amountOf(good(), Math.abs(expected - total))
    return `${text} ${total < expected ? t().left(rest) : t().over(rest)}`
  }
  return (
    <ReportForm {...props} read={read} photo={() => (chosen()?.id === named() ? chosen()?.photo : undefined)}>
      <p class={styles.soft}>{lead()}</p>
      <div class={styles.amounts}>
        <For each={receiptAmounts}>
          {(name) => (
            <TextField
              label={t().inUnit(t()[name], good()?.unit ?? '')}
              keyboard="decimal"
              value={texts()[name]}
              error={fault(name)}
              onInput={(text) => set({ [name]: text })}
            />
          )}
        </For>
      </div>
      <p class={styles.sum} data-sum>
        {sum()}
      </p>
      <Show when={asksReason(texts())}>
        <TextField
          label={t().reason}
          value={texts().reason}
          maxLength={1000}
          error={errors().reason && t().reasonFault}
          onInput={(reason) => set({ reason })}
        />
        <PhotoField
          partnershipId={props.work.partnershipId}
          value={photoId()}
          before={before?.photoId}
          alt={t().photo}
          keep={keep}
          onChange={setPhotoId}
          onProgress={setProgress}
        />
        <Show when={isHeld() && progress() === 'sending'}>
          <Notice tone="warning">{t().photoWait}</Notice>
        </Show>
        <Show when={progress() === 'failed'}>
          <Notice tone="warning">{t().photoFailed}</Notice>
        </Show>
      </Show>
      <day.Field />
    </ReportForm>
  )
}
