import type { Snapshot } from '@rembuk/core/proposal/snapshot'
import { For, type JSX, Show } from 'solid-js'
import type { Names } from '../../proposal/facts/names'
import { type ProductContent, periodWords, productContents, termRows } from './content-rows'
import styles from './contents.module.css'
import { t } from './words'

const Weeks = (props: { product: ProductContent }): JSX.Element => (
  <table class={styles.table}>
    <caption>{t().perWeek(props.product.name)}</caption>
    <thead>
      <tr>
        <th scope="col">{t().week}</th>
        <th scope="col">{t().demand}</th>
        <th scope="col">{t().production}</th>
        <th scope="col">{t().deliveries}</th>
      </tr>
    </thead>
    <tbody>
      <For each={props.product.weeks}>
        {(week) => (
          <tr>
            <th scope="row">{week.week}</th>
            <td>{week.demand}</td>
            <td>{week.production}</td>
            <td>{week.deliveries}</td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
)

const Deliveries = (props: { product: ProductContent }): JSX.Element => (
  <table class={styles.table}>
    <caption>{t().deliveryDays(props.product.name)}</caption>
    <thead>
      <tr>
        <th scope="col">{t().day}</th>
        <th scope="col">{t().from}</th>
        <th scope="col">{t().quantity}</th>
        <th scope="col">{t().carrier}</th>
      </tr>
    </thead>
    <tbody>
      <For each={props.product.deliveries}>
        {(delivery) => (
          <tr>
            <th scope="row">{delivery.day}</th>
            <td>{delivery.from}</td>
            <td>{delivery.quantity}</td>
            <td>{delivery.carrier}</td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
)

const Product = (props: { product: ProductContent; whole: boolean }): JSX.Element => {
  const Tables = (): JSX.Element => (
    <div class={styles.tables}>
      <Weeks product={props.product} />
      <Show when={props.product.deliveries.length > 0}>
        <Deliveries product={props.product} />
      </Show>
    </div>
  )
  return (
    <li class={styles.product}>
      <h3>{props.product.name}</h3>
      <dl class={styles.facts}>
        <dt>{t().demand}</dt>
        <dd>{props.product.totals.demand}</dd>
        <dt>{t().production}</dt>
        <dd>{props.product.totals.production}</dd>
        <dt>{t().deliveries}</dt>
        <dd>{props.product.totals.deliveries}</dd>
        <dt>{t().price}</dt>
        <dd>{props.product.price}</dd>
      </dl>
      <Show
        when={props.whole}
        fallback={
          <details>
            <summary class={styles.more}>{t().showWeeks(props.product.name)}</summary>
            <Tables />
          </details>
        }
      >
        <Tables />
      </Show>
    </li>
  )
}

/** The plan and the terms of an agreement in words and tables; the weeks fold away unless all is wanted. */
export const Contents = (props: { snapshot: Snapshot; names: Names; whole?: boolean }): JSX.Element => (
  <div class={styles.contents}>
    <section class={styles.section}>
      <h2>{t().plan}</h2>
      <p>{periodWords(props.snapshot)}</p>
      <ul class={styles.products}>
        <For each={productContents(props.snapshot, props.names)}>
          {(product) => <Product product={product} whole={props.whole ?? false} />}
        </For>
      </ul>
    </section>
    <section class={styles.section}>
      <h2>{t().terms}</h2>
      <dl class={styles.terms}>
        <For each={termRows(props.snapshot, props.names)}>
          {(row) => (
            <div class={styles.term}>
              <dt>{row.label}</dt>
              <dd>{row.text}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  </div>
)
