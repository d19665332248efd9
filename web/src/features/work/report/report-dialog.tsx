import type { Step } from '@rembuk/core/work/next-steps'
import type { JSX } from 'solid-js'
import { Dialog } from '../../../ui/dialog'
import { whatWords } from '../../../work/what-words'
import { whoWords } from '../commitments/item-words'
import { AnswerReport } from './answer-report'
import { PaymentReport } from './payment-report'
import { QuantityReport } from './quantity-report'
import { ReceiptReport } from './receipt-report'
import styles from './report.module.css'
import type { ReportProps } from './report-form'
import { WithdrawReport } from './withdraw-report'
import { t } from './words'

const titleOf = (step: Step): string => {
  if (step.kind === 'send') return step.isCollected ? t().titles.collect : t().titles.send
  if (step.kind === 'answer')
    return step.record.kind === 'paid' ? t().titles.answerPayment : t().titles.answerReceipt
  return t().titles[step.kind]
}

/** The form of one step. It keeps what it began with, whatever happens to the promise meanwhile. */
const ReportDialog = (props: ReportProps & { step: Step }): JSX.Element => {
  const { step, item } = props
  const form = (): JSX.Element => {
    if (step.kind === 'done') return <QuantityReport {...props} kind="done" quantity={step.quantity} />
    if (step.kind === 'ready') return <QuantityReport {...props} kind="ready" quantity={step.quantity} />
    if (step.kind === 'send') return <QuantityReport {...props} kind="sent" quantity={step.quantity} />
    if (step.kind === 'pay')
      return item.kind === 'payment' && <PaymentReport {...props} item={item} rupiah={step.rupiah} />
    if (step.kind === 'answer')
      return item.kind !== 'task' && <AnswerReport {...props} item={item} record={step.record} />
    if (step.kind === 'withdraw')
      return item.kind !== 'task' && <WithdrawReport {...props} item={item} record={step.record} />
    if (item.kind !== 'delivery') return undefined
    return step.kind === 'receive' ? (
      <ReceiptReport {...props} item={item} quantity={step.quantity} />
    ) : (
      <ReceiptReport {...props} item={item} quantity={0} replaces={step.receipt} />
    )
  }
  return (
    <Dialog title={titleOf(step)} closeLabel={t().close} onClose={props.onClose}>
      <div>
        <p class={styles.what}>{whatWords(props.names, item.commitment)}</p>
        <p class={styles.soft}>{whoWords(props.names, item)}</p>
      </div>
      {form()}
    </Dialog>
  )
}

export default ReportDialog
