import { mondayOf } from '@rembuk/core/calendar'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { createMemo, For, type JSX } from 'solid-js'
import { formatWeek, formatWeekday, formatWeekNumber } from '../../../i18n/format'
import { whatWords } from '../../../work/what-words'
import styles from './commitments.module.css'
import type { ItemProps } from './item-card'
import { StatusMark } from './status-mark'
import { t } from './words'

/** Promises by the week in which they are due, one week below the other. */
const Timeline = (props: ItemProps & { items: readonly WorkItem[] }): JSX.Element => {
  const weeks = createMemo(() => {
    const mondays = [...new Set(props.items.map(({ dueDay }) => mondayOf(dueDay)))].sort()
    return mondays.map((monday) => ({
      monday,
      items: props.items.filter(({ dueDay }) => mondayOf(dueDay) === monday),
    }))
  })
  return (
    <ol class={styles.weeks}>
      <For each={weeks()}>
        {({ monday, items }) => (
          <li class={styles.week}>
            <h2>{t().weekOf(formatWeekNumber(monday), formatWeek(monday))}</h2>
            <ul class={styles.chips}>
              <For each={items}>
                {(item) => (
                  <li>
                    <button
                      type="button"
                      class={styles.chip}
                      aria-haspopup="dialog"
                      onClick={() => props.onOpen(item.id)}
                    >
                      <strong>{whatWords(props.names, item.commitment)}</strong>
                      <span class={styles.soft}>{formatWeekday(item.dueDay)}</span>
                      <StatusMark status={item.status} isLate={item.isLate} />
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </li>
        )}
      </For>
    </ol>
  )
}

export default Timeline
