import type { Day } from '@rembuk/core/calendar'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import { Amount, Received } from './amount'
import { dayWords } from './day-words'
import styles from './deliveries.module.css'
import type { DeliveryRow } from './delivery-row'
import { endsOf, nameOf } from './delivery-words'
import { LackingNote } from './lacking-note'
import { ReadyToggle } from './ready-toggle'
import { t } from './words'

const TableRow = (props: { row: DeliveryRow; today: Day; onEdit: () => void }): JSX.Element => {
  const desk = useDesk()
  const ends = () => endsOf(desk, props.row.placeId)
  return (
    <tr classList={{ [styles.short ?? '']: props.row.lacking > 0 }}>
      <td>{dayWords(props.row.day, props.today)}</td>
      <th scope="row">{desk.product(props.row.productId)?.name}</th>
      <td>
        {t().route(ends().from, ends().to)}
        <Received row={props.row} />
        <LackingNote row={props.row} />
      </td>
      <td class={styles.number}>
        <Amount row={props.row} />
      </td>
      <td>
        {props.row.delivery.carrier}
        <Show when={props.row.delivery.note}>
          <span class={styles.note}>{props.row.delivery.note}</span>
        </Show>
      </td>
      <td>
        <ReadyToggle row={props.row} />
      </td>
      <Show when={desk.editable()}>
        <td>
          <Button variant="quiet" label={t().editOf(nameOf(desk, props.row))} onPress={() => props.onEdit()}>
            {t().edit}
          </Button>
        </td>
      </Show>
    </tr>
  )
}

/** Deliveries of a week as a table, for a laptop. */
export const DeliveryTable = (props: {
  rows: readonly DeliveryRow[]
  today: Day
  /** The week in words. */
  label: string
  onEdit: (key: string) => void
}): JSX.Element => {
  const desk = useDesk()
  const byKey = createMemo(() => new Map(props.rows.map((row) => [row.key, row])))
  return (
    <table class={`${styles.table} ${styles.wide}`} aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col" class={styles.dayColumn}>
            {t().day}
          </th>
          <th scope="col">{t().product}</th>
          <th scope="col" class={styles.placesColumn}>
            {t().fromTo}
          </th>
          <th scope="col" class={`${styles.number} ${styles.amountColumn}`}>
            {t().quantity}
          </th>
          <th scope="col">{t().carrierAndNote}</th>
          <th scope="col" class={styles.stateColumn}>
            {t().state}
          </th>
          <Show when={desk.editable()}>
            <th scope="col" class={styles.changeColumn}>
              <span class="visually-hidden">{t().change}</span>
            </th>
          </Show>
        </tr>
      </thead>
      <tbody>
        <For each={[...byKey().keys()]}>
          {(key) => (
            <Show when={byKey().get(key)}>
              {(row) => <TableRow row={row()} today={props.today} onEdit={() => props.onEdit(key)} />}
            </Show>
          )}
        </For>
      </tbody>
    </table>
  )
}
