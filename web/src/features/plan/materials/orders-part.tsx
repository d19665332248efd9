import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import type { MaterialActions } from './material-actions'
import type { MaterialEntry } from './material-list'
import { buyerName, orderWords } from './material-words'
import styles from './materials.module.css'
import { type NextOrder, nextOrders } from './next-orders'
import { orderUrgency, urgencySymbols } from './order-urgency'
import { t } from './words'

/** How many orders are told at first. */
const FEW = 5

const keyOf = ({ entry, order }: NextOrder): string => `${entry.material.id}@${order.week}`

const OrderRow = (props: { next: NextOrder; onOrdered: () => void }): JSX.Element => {
  const desk = useDesk()
  const material = () => props.next.entry.material
  const order = () => props.next.order
  const urgency = () => orderUrgency(order(), props.next.entry.today)
  const week = () => formatWeek(desk.mondays()[order().week] ?? desk.thisMonday)
  return (
    <li class={styles.orderRow}>
      <span class={`${styles.symbol} ${styles[urgency()] ?? ''}`} aria-hidden="true">
        {urgencySymbols[urgency()]}
      </span>
      <div class={styles.orderWords}>
        <p class={styles.orderName}>{material().name}</p>
        <p>{orderWords(material(), order())}</p>
        <p class={styles.soft}>{t().orderFor(buyerName(desk, material()), week())}</p>
      </div>
      <Show when={desk.editable()}>
        <Button label={t().orderedOf(material().name, week())} onPress={() => props.onOrdered()}>
          {t().ordered}
        </Button>
      </Show>
    </li>
  )
}

/** What has to be ordered, by the last day for it, and how much of it is late. */
export const OrdersPart = (props: {
  entries: readonly MaterialEntry[]
  actions: MaterialActions
}): JSX.Element => {
  const [all, setAll] = createSignal(false)
  const orders = createMemo(() => nextOrders(props.entries))
  const byKey = createMemo(() => new Map(orders().map((next) => [keyOf(next), next])))
  const keys = createMemo(() => [...byKey().keys()].slice(0, all() ? undefined : FEW))
  const late = () => orders().filter(({ order }) => order.late).length
  const isCounted = () => props.entries.some(({ products }) => products.length > 0)
  return (
    <Show
      when={orders().length > 0}
      fallback={
        <p class={styles.soft}>
          {isCounted() ? `${t().nothingToOrder} ${t().nothingToOrderText}` : t().notCounted}
        </p>
      }
    >
      <Show when={late() > 0}>
        <p class={`${styles.state} ${styles.late}`}>
          <span aria-hidden="true">!</span>
          <span>{t().lateCount(late())}</span>
        </p>
      </Show>
      <ul class={styles.orders} aria-label={t().toOrder}>
        <For each={keys()}>
          {(key) => (
            <Show when={byKey().get(key)}>
              {(next) => <OrderRow next={next()} onOrdered={() => props.actions.order(next())} />}
            </Show>
          )}
        </For>
      </ul>
      <Show when={orders().length > FEW}>
        <Button variant="quiet" onPress={() => setAll(!all())}>
          {all() ? t().showFewOrders : t().showAllOrders(orders().length)}
        </Button>
      </Show>
    </Show>
  )
}
