import { setDeliveryReady } from '@rembuk/plandoc/edit/delivery-details'
import { type JSX, Show } from 'solid-js'
import { useDesk } from '../cells/desk'
import styles from './deliveries.module.css'
import type { DeliveryRow } from './delivery-row'
import { nameOf } from './delivery-words'
import { t } from './words'

/** Says whether a delivery is packed and ready; those who may change the plan tick it. */
export const ReadyToggle = (props: { row: DeliveryRow }): JSX.Element => {
  const desk = useDesk()
  const ready = () => props.row.delivery.ready === true
  return (
    <Show
      when={desk.editable()}
      fallback={
        <span classList={{ [styles.readyText ?? '']: ready(), [styles.soft ?? '']: !ready() }}>
          {ready() ? `✓ ${t().ready}` : t().notReady}
        </span>
      }
    >
      <label class={styles.ready} classList={{ [styles.isReady ?? '']: ready() }}>
        <input
          type="checkbox"
          aria-label={t().readyOf(nameOf(desk, props.row))}
          checked={ready()}
          onChange={(event) => {
            const { productId, placeId, day } = props.row
            setDeliveryReady(desk.doc, productId, placeId, day, event.currentTarget.checked)
          }}
        />
        <span>{t().ready}</span>
      </label>
    </Show>
  )
}
