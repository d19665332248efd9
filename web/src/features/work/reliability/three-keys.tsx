import { pricesOf, unitPrice } from '@rembuk/core/reliability/prices'
import { type Reliability, threeKeys } from '@rembuk/core/reliability/reliability-of'
import { For, type JSX, Show } from 'solid-js'
import { formatRupiah } from '../../../i18n/format'
import { amountOf, type Names } from '../../../work/what-words'
import { Figure } from './figure'
import { Lines, type ShownLine } from './lines'
import { shareWords } from './rate-words'
import styles from './reliability.module.css'
import { t } from './words'

/** Time, quality and price: what every evaluation of a partnership returns to. */
export const ThreeKeys = (props: {
  reliability: Reliability
  names: Names
  seesPrices: boolean
}): JSX.Element => {
  const keys = () => threeKeys(props.reliability)
  const timely = (): ShownLine[] =>
    [...props.reliability.deliveries.lines, ...props.reliability.pickUps.lines].map((line) => ({
      ...{ line, isMet: line.onTime, isMoney: false },
    }))
  const paid = (): ShownLine[] =>
    props.reliability.payments.lines.map((line) => ({ line, isMet: line.inFull, isMoney: true }))
  return (
    <section class={styles.section}>
      <h3>{t().keys}</h3>
      <div class={styles.figures}>
        <Figure name="timeliness" rate={keys().timeliness} thing={t().promises}>
          <Lines lines={timely()} names={props.names} />
        </Figure>
        <Figure name="quality" rate={keys().quality} thing={t().receipts}>
          <ul class={styles.lines}>
            <For each={props.reliability.quality.products}>
              {({ productId, rate }) => {
                const good = () => props.names.goods.products[productId]
                return (
                  <li>
                    <p>{good()?.name ?? productId}</p>
                    <p class={styles.soft}>
                      {t().accepted(
                        amountOf(good(), rate.met),
                        amountOf(good(), rate.of),
                        shareWords(rate) ?? '',
                      )}
                    </p>
                  </li>
                )
              }}
            </For>
          </ul>
        </Figure>
        <Show when={props.seesPrices} fallback={<p class={styles.soft}>{t().hiddenPrices}</p>}>
          <Figure name="price" rate={keys().price} thing={t().things.payments}>
            <ul class={styles.lines}>
              <For each={pricesOf(props.reliability.payments.lines)}>
                {({ productId, quantity, agreed, paid }) => {
                  const good = () => props.names.goods.products[productId]
                  const each = (rupiah: number) =>
                    t().perUnit(formatRupiah(unitPrice(rupiah, quantity) ?? 0), good()?.unit ?? '')
                  return (
                    <li>
                      <p>{good()?.name ?? productId}</p>
                      <p class={styles.soft}>{t().agreedPrice(each(agreed))}</p>
                      <p class={styles.soft}>{t().paidPrice(each(paid), amountOf(good(), quantity))}</p>
                    </li>
                  )
                }}
              </For>
            </ul>
            <Lines lines={paid()} names={props.names} />
          </Figure>
        </Show>
      </div>
    </section>
  )
}
