import type { Thousandths } from '@rembuk/core/quantity'
import { For, type JSX, Show } from 'solid-js'
import { formatQuantity } from '../../../i18n/numbers'
import styles from './fill.module.css'
import { t } from './words'

/** A week or a producer, what it gets and what it has now. */
export interface PreviewRow {
  name: string
  before: Thousandths | undefined
  quantity: Thousandths
}

/** Who gets what, as a number and as a bar beside the others, and what is there now. */
export const FillPreview = (props: {
  sum: string
  label: string
  rows: readonly PreviewRow[]
}): JSX.Element => {
  const most = () => Math.max(1, ...props.rows.map(({ quantity }) => quantity))
  return (
    <section class={styles.preview}>
      <p class={styles.sum}>{props.sum}</p>
      <section class={styles.scroller} aria-label={props.label} tabindex="0">
        <ul>
          <For each={props.rows}>
            {({ name, before, quantity }) => (
              <li class={styles.row}>
                <span class={styles.name}>{name}</span>
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
