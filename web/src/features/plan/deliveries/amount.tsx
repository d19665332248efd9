import { type JSX, Show } from 'solid-js'
import { useDesk } from '../cells/desk'
import styles from './deliveries.module.css'
import type { DeliveryRow } from './delivery-row'
import { amountWords } from './delivery-words'
import { t } from './words'

/** How much is sent. */
export const Amount = (props: { row: DeliveryRow }): JSX.Element => {
  const desk = useDesk()
  return <>{amountWords(desk, props.row.productId, props.row.delivery.quantity)}</>
}

/** Once some of it came, how much of it was accepted. */
export const Received = (props: { row: DeliveryRow }): JSX.Element => {
  const desk = useDesk()
  const words = (quantity: number) => amountWords(desk, props.row.productId, quantity)
  return (
    <Show when={props.row.delivery.received !== undefined}>
      <span class={styles.received}>
        {t().received(words(props.row.delivery.received ?? 0), words(props.row.delivery.quantity))}
      </span>
    </Show>
  )
}
