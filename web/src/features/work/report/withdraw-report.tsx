import type { Payment, Receipt } from '@rembuk/core/realisation/realisation'
import type { WorkData } from '@rembuk/core/work/work-data'
import type { DeliveryItem, PaymentItem } from '@rembuk/core/work/work-item'
import { deliveryIdOf } from '@rembuk/core/work/work-state'
import type { JSX } from 'solid-js'
import { RecordFacts } from './record-facts'
import { ReportForm, type ReportProps } from './report-form'
import { t } from './words'

/** Says of a receipt or a payment that was disputed that it is right after all. */
export const WithdrawReport = (
  props: ReportProps & { item: DeliveryItem | PaymentItem; record: Receipt | Payment },
): JSX.Element => {
  const read = (): WorkData | undefined => {
    const commitmentId = deliveryIdOf(props.item.commitment)
    const report = { kind: 'confirmed' as const, day: props.today, of: props.record.id }
    return commitmentId === undefined ? undefined : { kind: 'reported', commitmentId, report }
  }
  return (
    <ReportForm {...props} read={read}>
      <RecordFacts names={props.names} item={props.item} record={props.record} />
      <p>{t().withdrawText}</p>
    </ReportForm>
  )
}
