import type { ProductShape } from '@rembuk/plandoc/read-product-shape'
import { For, type JSX } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { markWords, quantityWords } from '../cells/cell-words'
import styles from './chart.module.css'
import type { StockWeek } from './stock-weeks'
import { t } from './words'

const captionWords = ({ name, unit, safety, ceiling }: ProductShape): string =>
  [
    t().table(name, unit),
    `${t().safety} ${formatQuantity(safety)}`,
    ceiling === undefined ? '' : `${t().ceiling} ${formatQuantity(ceiling)}`,
  ]
    .filter((words) => words !== '')
    .join(' · ')

/** The numbers behind the chart, one row a week. */
export const NumbersTable = (props: { product: ProductShape; weeks: readonly StockWeek[] }): JSX.Element => (
  <table class={styles.table}>
    <caption>{captionWords(props.product)}</caption>
    <thead>
      <tr>
        <th scope="col">{t().week}</th>
        <th scope="col">{t().stock}</th>
        <th scope="col">{t().meaning}</th>
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
            <td>{quantityWords(week.counted)}</td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
)
