import type { Day } from '@rembuk/core/calendar'
import type { PlannedOrder } from '@rembuk/core/plan/material/material'
import type { JSX } from 'solid-js'
import { formatWeekday } from '../../../i18n/format'
import { amountWords } from './material-words'
import styles from './materials.module.css'
import { orderUrgency, urgencySymbols } from './order-urgency'
import { t } from './words'

/** An order in the week in which it arrives: how much, and by when it has to be placed. */
export const PlannedOrderNote = (props: { order: PlannedOrder; unit: string; today: Day }): JSX.Element => {
  const urgency = () => orderUrgency(props.order, props.today)
  return (
    <span class={`${styles.note} ${styles[urgency()] ?? ''}`}>
      <strong>
        <span aria-hidden="true">{urgencySymbols[urgency()]} </span>
        {amountWords(props.order.quantity, props.unit)}
      </strong>
      <span>{(props.order.late ? t().lateSince : t().latestBy)(formatWeekday(props.order.orderDay))}</span>
    </span>
  )
}
