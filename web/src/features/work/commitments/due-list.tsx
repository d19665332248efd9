import type { WorkItem } from '@rembuk/core/work/work-item'
import { For, type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import styles from './commitments.module.css'
import { dueGroup, dueGroups } from './due-group'
import type { ItemProps } from './item-card'
import { ItemList } from './item-list'
import { t } from './words'

/** Promises by how soon they are due; what is done stays folded. */
export const DueList = (props: ItemProps & { items: readonly WorkItem[] }): JSX.Element => (
  <div class={styles.groups}>
    <For each={dueGroups}>
      {(group) => {
        const items = () => props.items.filter((item) => dueGroup(item, props.today) === group)
        const heading = () => t().counted(t().groups[group], formatCount(items().length))
        return (
          <Show when={items().length > 0}>
            <Show
              when={group === 'done'}
              fallback={
                <section class={styles.group} aria-label={t().groups[group]}>
                  <h2>{heading()}</h2>
                  <ItemList {...props} items={items()} />
                </section>
              }
            >
              <details class={styles.folded}>
                <summary>{heading()}</summary>
                <ItemList {...props} items={items()} />
              </details>
            </Show>
          </Show>
        )
      }}
    </For>
  </div>
)
