import type { ItemStatus, WorkItem } from '@rembuk/core/work/work-item'
import { For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import styles from './commitments.module.css'
import type { ItemProps } from './item-card'
import { ItemList } from './item-list'
import { t } from './words'

const columns = ['open', 'running', 'answer', 'done'] as const
type Column = (typeof columns)[number]

const columnOf: Record<ItemStatus, Column> = {
  open: 'open',
  waiting: 'open',
  ready: 'running',
  sent: 'running',
  partial: 'running',
  rejected: 'running',
  due: 'running',
  unanswered: 'answer',
  disputed: 'answer',
  done: 'done',
  cancelled: 'done',
}

/** Promises by how far they have come, side by side. */
const Board = (props: ItemProps & { items: readonly WorkItem[] }): JSX.Element => (
  <div class={styles.board}>
    <For each={columns}>
      {(column) => {
        const items = () => props.items.filter(({ status }) => columnOf[status] === column)
        return (
          <section class={styles.group} aria-label={t().columns[column]}>
            <h2>{t().counted(t().columns[column], formatCount(items().length))}</h2>
            <Show when={items().length > 0} fallback={<p class={styles.soft}>{t().nothingHere}</p>}>
              <ItemList {...props} items={items()} />
            </Show>
          </section>
        )
      }}
    </For>
  </div>
)

export default Board
