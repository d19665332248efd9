import type { Day } from '@rembuk/core/calendar'
import type { StockMark } from '@rembuk/core/plan/stock'
import type { InputLine } from '@rembuk/plandoc/line'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { formatWeek, formatWeekNumber } from '../../../i18n/format'
import { formatQuantity } from '../../../i18n/numbers'
import { PeerMark, presenceWords } from '../../../presence/peer-mark'
import { Button } from '../../../ui/button'
import { part } from '../../../ui/part'
import { cellName, lineName, markWords, quantityWords } from '../cells/cell-words'
import { commented } from '../cells/commented'
import { useDesk } from '../cells/desk'
import { draftWords } from '../cells/draft-words'
import { cellKey, hasNote, isInput, type Line, type StockLine } from '../cells/lines'
import { StockMarkText } from '../cells/stock-mark'
import { isSameStock, stockOf } from '../cells/stock-of'
import { UnfoldButton } from '../cells/unfold-button'
import type { Target } from '../cells/write'
import { t } from '../messages'
import styles from './phone.module.css'

const NoteText = part(() => import('../lines/note-text'))

/** One number as a row that a finger can hit. */
const InputRow = (props: {
  line: InputLine
  monday: Day
  open: boolean
  onOpen: (target: Target) => void
}): JSX.Element => {
  const desk = useDesk()
  const key = cellKey(props.line, props.monday)
  const quantity = createMemo(() => desk.quantity(props.line, props.monday))
  const draft = createMemo(() => desk.drafts.of(key))
  const peers = createMemo(() => desk.peersAt(key))
  const shown = () => draft()?.text ?? quantityWords(quantity())
  const wrong = () => {
    const bad = draft()
    return bad && draftWords(bad)
  }
  const overwritten = () => desk.isOverwritten(key)
  return (
    <button
      type="button"
      data-cell={key}
      data-talk={commented().has(key) ? '' : undefined}
      class={styles.field}
      classList={{
        [styles.open ?? '']: props.open,
        [styles.bad ?? '']: draft() !== undefined,
        [styles.flash ?? '']: overwritten(),
        [styles.visited ?? '']: peers().length > 0,
      }}
      disabled={desk.reader()}
      aria-label={[
        `${cellName(desk, props.line, props.monday)}: ${shown() || t().empty}`,
        wrong(),
        commented().has(key) && t().hasComment,
        presenceWords(peers()),
      ]
        .filter(Boolean)
        .join('. ')}
      onClick={() => props.onOpen({ line: props.line, monday: props.monday })}
    >
      <span class={styles.fieldName}>
        {lineName(desk, props.line)}
        <Show when={hasNote(props.line) && quantity() !== undefined}>
          <NoteText line={props.line} monday={props.monday} />
        </Show>
      </span>
      <span class={styles.value}>{shown() || '–'}</span>
      <PeerMark peers={peers()} />
    </button>
  )
}

const StockRow = (props: { line: StockLine; week: number }): JSX.Element => {
  const desk = useDesk()
  const stock = createMemo(() => stockOf(desk, props.line, props.week), undefined, { equals: isSameStock })
  const words = (mark: StockMark): string => (mark.kind === 'below-safety' ? markWords(mark) : '')
  return (
    <div class={styles.stock}>
      <span class={styles.fieldName}>{lineName(desk, props.line)}</span>
      <Show when={stock()}>
        {(known) => (
          <span class={styles.stockValue} title={`${formatQuantity(known().balance)} ${words(known().mark)}`}>
            <StockMarkText
              balance={known().balance}
              mark={known().mark}
              plain={props.line.kind !== 'stock'}
            />
          </span>
        )}
      </Show>
    </div>
  )
}

/** One week of one product: what is asked, made and sent, and the stock that follows. */
export const WeekCard = (props: {
  monday: Day
  week: number
  productId: string
  lines: readonly Line[]
  openKey: string | undefined
  onOpen: (target: Target) => void
}): JSX.Element => {
  const desk = useDesk()
  return (
    <section class={styles.card} aria-label={t().week(formatWeek(props.monday))}>
      <h2 class={styles.cardHead}>
        {formatWeek(props.monday)}
        <span
          class={styles.cardWeek}
          classList={{ [styles.thisWeek ?? '']: props.monday === desk.thisMonday }}
        >
          {props.monday === desk.thisMonday
            ? `${t().thisWeek} · ${formatWeekNumber(props.monday)}`
            : formatWeekNumber(props.monday)}
        </span>
      </h2>
      <For each={props.lines}>
        {(line) =>
          isInput(line) ? (
            <InputRow
              line={line}
              monday={props.monday}
              open={props.openKey === cellKey(line, props.monday)}
              onOpen={props.onOpen}
            />
          ) : (
            <StockRow line={line} week={props.week} />
          )
        }
      </For>
      <div class={styles.cardFoot}>
        <Show when={!desk.reader()}>
          <Button
            variant="quiet"
            onPress={() =>
              props.onOpen({ line: { kind: 'count', productId: props.productId }, monday: props.monday })
            }
          >
            {t().countStock}
          </Button>
        </Show>
        <UnfoldButton productId={props.productId} />
      </div>
    </section>
  )
}
