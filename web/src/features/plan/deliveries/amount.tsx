import { type JSX, Show } from 'solid-js'
import { useDesk } from '../cells/desk'
import type { DeliveryRow } from './delivery-row'
import { amountWords } from './delivery-words'
import { t } from './words'

/** How much is sent; once some of it came, how much of it was accepted. */
export const Amount = (props: { row: DeliveryRow }): JSX.Element => {
  const desk = useDesk()
  const words = (quantity: number) => amountWords(desk, props.row.productId, quantity)
  return (
    <Show when={props.row.delivery.received !== undefined} fallback={words(props.row.delivery.quantity)}>
      {t().received(words(props.row.delivery.received ?? 0), words(props.row.delivery.quantity))}
    </Show>
  )
}
