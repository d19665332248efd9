import { quantityToDecimalText, type Thousandths } from '@rembuk/core/quantity'
import type { WorkData } from '@rembuk/core/work/work-data'
import { createSignal, type JSX, Show } from 'solid-js'
import { TextField } from '../../../ui/text-field'
import { goodOf } from '../../../work/what-words'
import { readAmount } from './read-amounts'
import { createDay, ReportForm, type ReportProps } from './report-form'
import { t } from './words'

const quantityBefore = ({ refused }: ReportProps): Thousandths | undefined => {
  const data = refused?.data
  if (data?.kind === 'done') return data.quantity
  return data?.kind === 'reported' && 'quantity' in data.report ? data.report.quantity : undefined
}

/** Something was made, ordered, packed or sent: when, and how much of it. */
export const QuantityReport = (
  props: ReportProps & {
    kind: 'done' | 'ready' | 'sent'
    /** As promised; without one there is nothing to count. */
    quantity: Thousandths | undefined
  },
): JSX.Element => {
  const day = createDay(props)
  const start = quantityBefore(props) ?? props.quantity
  const [text, setText] = createSignal(start === undefined ? '' : quantityToDecimalText(start))
  const [isTried, setTried] = createSignal(false)
  const isCounted = () => props.quantity !== undefined
  const fault = (): string | undefined => {
    const read = readAmount(text())
    return isTried() && isCounted() && 'fault' in read ? t().faults[read.fault] : undefined
  }
  const read = (): WorkData | undefined => {
    setTried(true)
    const on = day.read()
    const amount = isCounted() ? readAmount(text()) : { quantity: undefined }
    if (on === undefined || 'fault' in amount) return undefined
    const commitmentId = props.item.id
    const { quantity } = amount
    if (props.kind === 'done')
      return { kind: 'done', commitmentId, day: on, ...(quantity !== undefined && { quantity }) }
    if (quantity === undefined) return undefined
    return { kind: 'reported', commitmentId, report: { kind: props.kind, day: on, quantity } }
  }
  return (
    <ReportForm {...props} read={read}>
      <Show when={isCounted()}>
        <TextField
          label={t().inUnit(t().quantity, goodOf(props.names, props.item.commitment)?.unit ?? '')}
          keyboard="decimal"
          value={text()}
          error={fault()}
          onInput={setText}
        />
      </Show>
      <day.Field />
    </ReportForm>
  )
}
