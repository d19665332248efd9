import { For, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import styles from './fill.module.css'
import type { Share } from './spread-form'
import { t } from './words'

/** What each week gets, as a number and as a bar beside the others, and what it has now. */
export const SpreadPreview = (props: { sum: string; shares: readonly Share[] }): JSX.Element => {
  const most = () => Math.max(1, ...props.shares.map(({ quantity }) => quantity))
  return (
    <section class={styles.preview}>
      <p class={styles.sum}>{props.sum}</p>
      <section class={styles.scroller} aria-label={t().preview} tabindex="0">
        <ul>
          <For each={props.shares}>
            {({ monday, before, quantity }) => (
              <li class={styles.row}>
                <span class={styles.week}>{formatWeek(monday)}</span>
                <span class={styles.track}>
                  <span class={styles.bar} style={{ width: `${(100 * quantity) / most()}%` }} />
                </span>
                <span class={styles.amount}>
                  <Show when={before !== undefined && before !== quantity}>
                    <span class={styles.before}>
                      <span class="visually-hidden">{t().before(formatQuantity(before ?? 0))}</span>
                      <span aria-hidden="true">{formatQuantity(before ?? 0)} →</span>
                    </span>{' '}
                  </Show>
                  {formatQuantity(quantity)}
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </section>
  )
}
