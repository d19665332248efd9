import type { Product } from '@rembuk/core/plan/plan'
import { For, type JSX, Show } from 'solid-js'
import { formatQuantity, formatWeek } from '../../../i18n/format'
import { markWords, quantityWords } from '../cells/cell-words'
import styles from './chart.module.css'
import type { StockWeek } from './stock-weeks'
import { t } from './words'

/** The numbers behind the chart, one row a week. */
export const NumbersTable = (props: { product: Product; weeks: readonly StockWeek[] }): JSX.Element => (
  <table class={styles.table}>
    <caption>{t().table(props.product.name, props.product.unit)}</caption>
    <thead>
      <tr>
        <th scope="col">{t().week}</th>
        <th scope="col">{t().stock}</th>
        <th scope="col">{t().meaning}</th>
        <th scope="col">{t().safety}</th>
        <Show when={props.product.ceiling !== undefined}>
          <th scope="col">{t().ceiling}</th>
        </Show>
        <th scope="col">{t().counted}</th>
      </tr>
    </thead>
    <tbody>
      <For each={props.weeks}>
        {(week) => (
          <tr>
            <th scope="row">{formatWeek(week.monday)}</th>
            <td>{formatQuantity(week.balance)}</td>
            <td>{markWords(week.mark)}</td>
            <td>{formatQuantity(props.product.safety)}</td>
            <Show when={props.product.ceiling !== undefined}>
              <td>{quantityWords(props.product.ceiling)}</td>
            </Show>
            <td>{quantityWords(week.counted)}</td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
)
