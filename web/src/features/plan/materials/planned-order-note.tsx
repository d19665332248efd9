import type { PlannedOrder } from '@rembuk/core/plan/material/material'
import type { JSX } from 'solid-js'
import { formatWeekday } from '../../../i18n/format'
import { amountWords } from './material-words'
import styles from './materials.module.css'
import { t } from './words'

/** An order in the week in which it arrives: how much, and by when it has to be placed. */
export const PlannedOrderNote = (props: { order: PlannedOrder; unit: string }): JSX.Element => (
  <span class={`${styles.note} ${props.order.late ? styles.late : styles.order}`}>
    <strong>
      <span aria-hidden="true">{props.order.late ? '! ' : '● '}</span>
      {amountWords(props.order.quantity, props.unit)}
    </strong>
    <span>{(props.order.late ? t().lateSince : t().latestBy)(formatWeekday(props.order.orderDay))}</span>
  </span>
)
