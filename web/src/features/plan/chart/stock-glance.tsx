import { createMemo, createSignal, type JSX, Show, Suspense } from 'solid-js'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import styles from './glance.module.css'
import { t } from './glance-words'
import { SPARKLINE, sparkline } from './sparkline'
import { type StockWeek, shortWeeks, stockWeeks } from './stock-weeks'

const ChartDialog = part(() => import('./chart-dialog'))

const glanceWords = (weeks: readonly StockWeek[]): string => {
  const short = shortWeeks(weeks).length
  if (short > 0) return t().shortWeeks(short)
  const low = weeks.filter(({ mark }) => mark.kind === 'below-safety').length
  return low > 0 ? t().lowWeeks(low) : t().enough
}

/** A product's stock in one small line, with words that say the same; a tap opens the chart. */
const StockGlance = (props: { productId: string }): JSX.Element => {
  const desk = useDesk()
  const [open, setOpen] = createSignal(false)
  const weeks = createMemo(() => stockWeeks(desk, props.productId))
  const paths = createMemo(() => sparkline(weeks()))
  return (
    <>
      <button type="button" class={styles.glance} onClick={() => setOpen(true)}>
        <span class="visually-hidden">{t().open(desk.product(props.productId)?.name ?? '')}</span>
        <svg
          class={styles.sparkline}
          width={SPARKLINE.width}
          height={SPARKLINE.height}
          viewBox={`0 0 ${SPARKLINE.width} ${SPARKLINE.height}`}
          fill="none"
          aria-hidden="true"
        >
          <path class={styles.sparkZero} d={paths().zero} />
          <path class={styles.sparkLine} d={paths().line} />
          <path class={styles.sparkShort} d={paths().shortages} />
        </svg>
        <span class={styles.glanceWords}>{glanceWords(weeks())}</span>
      </button>
      <Suspense>
        <Show when={open()}>
          <ChartDialog productId={props.productId} onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </>
  )
}

export default StockGlance
