import type { Rupiah } from '@rembuk/core/agreement/terms'
import type { WorkData } from '@rembuk/core/work/work-data'
import type { PaymentItem } from '@rembuk/core/work/work-item'
import { deliveryIdOf } from '@rembuk/core/work/work-state'
import { createSignal, type JSX } from 'solid-js'
import { formatDay, formatRupiah } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { TextField } from '../../../ui/text-field'
import { amountOf, goodOf } from '../../../work/what-words'
import { readRupiah } from './read-amounts'
import { createDay, ReportForm, type ReportProps } from './report-form'
import { t } from './words'

/** Money was given for a delivery: how much, and when. */
export const PaymentReport = (
  props: ReportProps & {
    item: PaymentItem
    /** What is left to pay. */
    rupiah: Rupiah
  },
): JSX.Element => {
  const data = props.refused?.data
  const before = data?.kind === 'reported' && data.report.kind === 'paid' ? data.report.rupiah : props.rupiah
  const day = createDay(props)
  const [text, setText] = createSignal(formatCount(before))
  const [isTried, setTried] = createSignal(false)
  const fault = () => (isTried() && readRupiah(text()) === undefined ? t().rupiahFault : undefined)
  const read = (): WorkData | undefined => {
    setTried(true)
    const on = day.read()
    const rupiah = readRupiah(text())
    const commitmentId = deliveryIdOf(props.item.commitment)
    if (on === undefined || rupiah === undefined || commitmentId === undefined) return undefined
    return { kind: 'reported', commitmentId, report: { kind: 'paid', day: on, rupiah } }
  }
  const hint = (): string => {
    const { commitment, realisation, dueDay } = props.item
    const accepted = amountOf(goodOf(props.names, commitment), realisation.totals.accepted)
    return `${t().rupiahHint(formatRupiah(commitment.price), accepted)} ${t().dueBy(formatDay(dueDay))}`
  }
  return (
    <ReportForm {...props} read={read}>
      <TextField
        label={t().rupiah}
        hint={hint()}
        keyboard="numeric"
        value={text()}
        error={fault()}
        onInput={setText}
      />
      <day.Field />
    </ReportForm>
  )
}
