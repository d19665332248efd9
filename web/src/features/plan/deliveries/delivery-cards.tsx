import type { Day } from '@rembuk/core/calendar'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import { Amount, Received } from './amount'
import { dayWords } from './day-words'
import styles from './deliveries.module.css'
import type { DeliveryRow } from './delivery-row'
import { groupByDay } from './delivery-weeks'
import { endsOf, nameOf } from './delivery-words'
import { LackingNote } from './lacking-note'
import { ReadyToggle } from './ready-toggle'
import { t } from './words'

const DeliveryCard = (props: { row: DeliveryRow; onEdit: () => void }): JSX.Element => {
  const desk = useDesk()
  const ends = () => endsOf(desk, props.row.placeId)
  const details = () => [props.row.delivery.carrier, props.row.delivery.note].filter(Boolean).join(' · ')
  return (
    <li class={styles.card} classList={{ [styles.short ?? '']: props.row.lacking > 0 }}>
      <div class={styles.cardHead}>
        <strong class={styles.what}>{desk.product(props.row.productId)?.name}</strong>
        <span class={styles.amount}>
          <Amount row={props.row} />
        </span>
      </div>
      <p class={styles.route}>
        <span class={styles.end}>{t().from(ends().from)}</span>{' '}
        <span class={styles.end}>{t().to(ends().to)}</span>
      </p>
      <Received row={props.row} />
      <Show when={details()}>
        <p class={styles.soft}>{details()}</p>
      </Show>
      <LackingNote row={props.row} />
      <div class={styles.cardFoot}>
        <ReadyToggle row={props.row} />
        <Show when={desk.editable()}>
          <Button variant="quiet" label={t().editOf(nameOf(desk, props.row))} onPress={() => props.onEdit()}>
            {t().edit}
          </Button>
        </Show>
      </div>
    </li>
  )
}

/** Deliveries as cards under the day on which they leave, for a phone. */
export const DeliveryCards = (props: {
  rows: readonly DeliveryRow[]
  today: Day
  onEdit: (key: string) => void
}): JSX.Element => {
  const days = createMemo(() => groupByDay(props.rows))
  const byKey = createMemo(() => new Map(props.rows.map((row) => [row.key, row])))
  return (
    <For each={[...days().keys()]}>
      {(day) => (
        <section class={styles.dayGroup}>
          <h4 class={styles.day}>{dayWords(day, props.today)}</h4>
          <ul class={styles.cards}>
            <For
              each={days()
                .get(day)
                ?.map(({ key }) => key)}
            >
              {(key) => (
                <Show when={byKey().get(key)}>
                  {(row) => <DeliveryCard row={row()} onEdit={() => props.onEdit(key)} />}
                </Show>
              )}
            </For>
          </ul>
        </section>
      )}
    </For>
  )
}
