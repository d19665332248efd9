import type { Payment, Receipt } from '@rembuk/core/realisation/realisation'
import type { WorkData } from '@rembuk/core/work/work-data'
import type { DeliveryItem, PaymentItem } from '@rembuk/core/work/work-item'
import { deliveryIdOf } from '@rembuk/core/work/work-state'
import { createSignal, type JSX, Show } from 'solid-js'
import { Choice } from '../../../ui/choice'
import { TextField } from '../../../ui/text-field'
import { RecordFacts } from './record-facts'
import { ReportForm, type ReportProps } from './report-form'
import { t } from './words'

type Answer = 'right' | 'wrong'

const MAX_REASON = 1000

/** Whether a receipt or a payment is right, and if not, what is wrong with it. */
export const AnswerReport = (
  props: ReportProps & { item: DeliveryItem | PaymentItem; record: Receipt | Payment },
): JSX.Element => {
  const data = props.refused?.data
  const before = data?.kind === 'reported' && data.report.kind === 'disputed' ? data.report : undefined
  const [answer, setAnswer] = createSignal<Answer | undefined>(before && 'wrong')
  const [reason, setReason] = createSignal(before?.reason ?? '')
  const [isTried, setTried] = createSignal(false)
  const read = (): WorkData | undefined => {
    setTried(true)
    const commitmentId = deliveryIdOf(props.item.commitment)
    const [day, of, why] = [props.today, props.record.id, reason().trim()]
    if (answer() === undefined || commitmentId === undefined) return undefined
    if (answer() === 'right')
      return { kind: 'reported', commitmentId, report: { kind: 'confirmed', day, of } }
    if (why === '') return undefined
    return { kind: 'reported', commitmentId, report: { kind: 'disputed', day, of, reason: why } }
  }
  return (
    <ReportForm {...props} read={read}>
      <RecordFacts names={props.names} item={props.item} record={props.record} />
      <Choice<Answer>
        legend={t().answer}
        options={[
          { value: 'right', text: t().right },
          { value: 'wrong', text: t().wrong },
        ]}
        value={answer()}
        onChoose={setAnswer}
        error={isTried() && answer() === undefined ? t().choose : undefined}
      />
      <Show when={answer() === 'wrong'}>
        <TextField
          label={t().why}
          value={reason()}
          maxLength={MAX_REASON}
          error={isTried() && reason().trim() === '' ? t().whyFault : undefined}
          onInput={setReason}
        />
      </Show>
    </ReportForm>
  )
}
