import type { Payment, Receipt } from '@rembuk/core/realisation/realisation'
import type { DeliveryItem, PaymentItem } from '@rembuk/core/work/work-item'
import { type JSX, Show } from 'solid-js'
import { formatDay, formatRupiah } from '../../../i18n/format'
import { goodOf, type Names, partyOf } from '../../../work/what-words'
import { receivedWords } from '../details/received-words'
import styles from './report.module.css'
import { t } from './words'

/** What a receipt or a payment says, who reported it, and why it is disputed, if it is. */
export const RecordFacts = (props: {
  names: Names
  item: DeliveryItem | PaymentItem
  record: Receipt | Payment
}): JSX.Element => {
  const said = () =>
    props.record.kind === 'paid'
      ? t().paidAmount(formatRupiah(props.record.rupiah))
      : receivedWords(goodOf(props.names, props.item.commitment), props.record)
  const reason = () => {
    const { verdict } = props.record
    return verdict.kind === 'disputed' ? verdict.reason : undefined
  }
  return (
    <div class={styles.record}>
      <p class={styles.what}>{said()}</p>
      <p class={styles.soft}>
        {t().reportedBy(partyOf(props.names, props.record.partyId), formatDay(props.record.day))}
      </p>
      <Show when={reason()}>{(why) => <p>{t().disputedBecause(why())}</p>}</Show>
    </div>
  )
}
