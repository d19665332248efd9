import type { Day } from '@rembuk/core/calendar'
import { expectedStart } from '@rembuk/core/plan/correction'
import type { Outlet, OutletLine } from '@rembuk/core/plan/plan'
import { type Balance, markStock } from '@rembuk/core/plan/stock'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { useDesk } from '../cells/desk'
import { StockMarkText } from '../cells/stock-mark'
import { CountNote } from '../counts/count-note'
import styles from './deliveries.module.css'
import { t } from './words'

/** Weeks that are shown at first, from this one on. */
const FIRST_WEEKS = 4

/** What an outlet needs, gets and has left of a product, week by week. */
export const OutletWeeks = (props: {
  outlet: Outlet
  productId: string
  line: OutletLine
  onCount: (monday: Day) => void
}): JSX.Element => {
  const desk = useDesk()
  const [all, setAll] = createSignal(false)
  const projection = () =>
    desk.projection(props.productId)?.outlets.find(({ outletId }) => outletId === props.outlet.id)
  const weeks = () => {
    const mondays = desk.mondays().map((monday, week) => ({ monday, week }))
    const coming = mondays.filter(({ monday }) => monday >= desk.thisMonday)
    return all() || coming.length === 0 ? mondays : coming.slice(0, FIRST_WEEKS)
  }
  const stockIn = (week: number): Balance => projection()?.stock[week] ?? 0
  const expectedIn = (week: number): Balance =>
    expectedStart(props.line.opening, projection()?.stock ?? [], week) ?? 0
  return (
    <>
      <table
        class={`${styles.table} ${styles.outletTable}`}
        aria-label={t().weeksAt(desk.product(props.productId)?.name ?? '', props.outlet.name)}
      >
        <thead>
          <tr>
            <th scope="col">{t().weekColumn}</th>
            <th scope="col" class={styles.number}>
              {t().demand}
            </th>
            <th scope="col" class={styles.number}>
              {t().delivered}
            </th>
            <th scope="col" class={styles.number}>
              {t().stock}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={weeks()}>
            {({ monday, week }) => (
              <>
                <tr>
                  <th scope="row">{formatWeek(monday)}</th>
                  <td class={styles.number}>{formatQuantity(props.line.demand[week] ?? 0)}</td>
                  <td class={styles.number}>{formatQuantity(projection()?.delivered[week] ?? 0)}</td>
                  <td class={styles.number}>
                    <StockMarkText balance={stockIn(week)} mark={markStock(stockIn(week), 0)} narrow />
                  </td>
                </tr>
                <Show when={props.line.counted?.[week] !== undefined}>
                  <tr class={styles.countRow}>
                    <td colspan={4}>
                      <CountNote
                        monday={monday}
                        counted={props.line.counted?.[week] ?? 0}
                        expected={expectedIn(week)}
                        onChange={() => props.onCount(monday)}
                      />
                    </td>
                  </tr>
                </Show>
              </>
            )}
          </For>
        </tbody>
      </table>
      <Show when={!all() && desk.mondays().length > weeks().length}>
        <Button variant="quiet" onPress={() => setAll(true)}>
          {t().allWeeks}
        </Button>
      </Show>
    </>
  )
}
