import { type JSX, Show } from 'solid-js'
import { useDesk } from '../cells/desk'
import styles from './deliveries.module.css'
import type { DeliveryRow } from './delivery-row'
import { amountWords } from './delivery-words'
import { t } from './words'

/** Warns where the sender's stock does not cover the deliveries of that week; nothing otherwise. */
export const LackingNote = (props: { row: DeliveryRow }): JSX.Element => {
  const desk = useDesk()
  return (
    <Show when={props.row.lacking > 0}>
      <span class={styles.lacking}>
        <span aria-hidden="true">▼ </span>
        {t().lacking(amountWords(desk, props.row.productId, props.row.lacking))}
      </span>
    </Show>
  )
}
