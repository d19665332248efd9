import { createMemo, createSignal, ErrorBoundary, type JSX, lazy, Show, Suspense } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { markWords } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import styles from './chart.module.css'
import { coverWords } from './cover-words'
import { Legend } from './legend'
import { NumbersTable } from './numbers-table'
import { type StockWeek, stockWeeks } from './stock-weeks'
import { summaryWords } from './summary-words'
import { t } from './words'

const StockPlot = lazy(() => import('./stock-plot'))

const weekWords = ({ monday, balance, mark }: StockWeek): string =>
  `${formatWeek(monday)}: ${formatQuantity(balance)}, ${markWords(mark)}`

/** The chart of a product's projected stock at the cooperative, with the same numbers as a table. */
const ChartDialog = (props: { productId: string; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const product = () => desk.product(props.productId)
  const weeks = createMemo(() => stockWeeks(desk, props.productId))
  const [pointed, setPointed] = createSignal<number>()
  const [numbers, setNumbers] = createSignal(false)
  /** The week that is pointed at, or else this one; the first where it is outside the plan. */
  const coveredWeek = (): number => pointed() ?? Math.max(0, desk.mondays().indexOf(desk.thisMonday))
  const pointedWeek = (): StockWeek | undefined => weeks()[pointed() ?? -1]

  return (
    <Dialog title={t().title(product()?.name ?? '')} closeLabel={planWords().close} onClose={props.onClose}>
      <Show when={product()} fallback={<p>{t().gone}</p>}>
        {(shown) => (
          <>
            <p class={styles.summary}>
              <Show when={pointedWeek()} fallback={summaryWords(weeks(), shown().unit)}>
                {(week) => weekWords(week())}
              </Show>
              <span class={styles.cover}>{coverWords(desk, props.productId, coveredWeek())}</span>
            </p>
            <div class={styles.plot}>
              <ErrorBoundary fallback={<p>{t().noPlot}</p>}>
                <Suspense fallback={<p>{t().loading}</p>}>
                  <StockPlot
                    weeks={weeks()}
                    safety={shown().safety}
                    ceiling={shown().ceiling}
                    label={t().plot(shown().name)}
                    onPoint={setPointed}
                  />
                </Suspense>
              </ErrorBoundary>
            </div>
            <Legend weeks={weeks()} safety={shown().safety} ceiling={shown().ceiling} />
            <Button onPress={() => setNumbers(!numbers())}>
              {numbers() ? t().hideNumbers : t().showNumbers}
            </Button>
            <div class={numbers() ? undefined : 'visually-hidden'}>
              <NumbersTable product={shown()} weeks={weeks()} />
            </div>
          </>
        )}
      </Show>
    </Dialog>
  )
}

export default ChartDialog
