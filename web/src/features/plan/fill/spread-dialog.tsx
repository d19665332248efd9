import { knownUnits } from '@rembuk/core/exchange/units'
import { quantityToDecimalText, type Thousandths } from '@rembuk/core/quantity'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Choice } from '../../../ui/choice'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { lineName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { isCount, isInput, lineKey } from '../cells/lines'
import type { Target } from '../cells/write'
import { showUndoToast } from '../problems/undo-toast'
import { amountOf } from './amount-words'
import styles from './fill.module.css'
import { FillDialog } from './fill-dialog'
import { FillPreview } from './fill-preview'
import { type FillError, readSpread, type SpreadWay, spreadWays } from './spread-form'
import { spreadWeeks } from './spread-weeks'
import { totalError } from './total-error'
import { WeekFields } from './week-fields'
import { t } from './words'

/** Spreads a total over weeks of a line, from the given week to the last one given, as one undoable change. */
export const SpreadDialog = (props: { target: Target; last?: string; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const { productId } = props.target.line
  const product = () => desk.product(productId)
  const lines = createMemo(() => {
    const shown = product()
    return (shown ? desk.shown.of(shown) : []).filter(isInput).filter((line) => !isCount(line))
  })
  const [chosen, setChosen] = createSignal(lineKey(props.target.line))
  const line = () => lines().find((each) => lineKey(each) === chosen()) ?? lines()[0] ?? props.target.line
  const [weeks, setWeeks] = createSignal({
    first: props.target.monday,
    last: props.last ?? desk.mondays().at(-1) ?? props.target.monday,
  })
  const [text, setText] = createSignal('')
  const [way, setWay] = createSignal<SpreadWay>('even')
  const [isAsked, setAsked] = createSignal(false)
  const all = createMemo(() => spreadWeeks(desk, line()))
  const within = () => all().filter(({ monday }) => monday >= weeks().first && monday <= weeks().last)
  const read = createMemo(() => readSpread(text(), way(), within(), product() ?? { unit: '' }))
  const spread = () => {
    const now = read()
    return now.ok ? now : undefined
  }
  const amount = (quantity: Thousandths): string => amountOf(desk, productId, quantity)

  const error = (): FillError | undefined => {
    const now = read()
    return now.ok || !isAsked() ? undefined : now.error
  }
  const wayError = (): string | undefined =>
    error()?.at === 'way' ? (way() === 'demand' ? t().noDemand : t().noWorkdays) : undefined
  const now = () => amount(within().reduce((sum, { before }) => sum + (before ?? 0), 0))
  const hint = (): string => {
    const [, unit] = knownUnits(product() ?? { unit: '' })
    return unit ? `${t().now(now())} ${t().unitsToo(unit)}` : t().now(now())
  }

  const apply = (): void => {
    const now = spread()
    setAsked(true)
    if (!now) return
    const entries = now.shares.map(({ monday, quantity }) => ({
      target: { line: line(), monday },
      text: quantity === 0 ? '' : quantityToDecimalText(quantity),
    }))
    desk.write(entries)
    showUndoToast(desk, t().spreadDone(amount(now.total), now.shares.length))
    props.onClose()
  }

  return (
    <FillDialog title={t().spreadTitle(product()?.name ?? '')} onApply={apply} onClose={props.onClose}>
      <div class={styles.pair}>
        <TextField
          label={t().total(product()?.unit ?? '')}
          hint={hint()}
          keyboard="decimal"
          value={text()}
          error={totalError(desk, productId, error())}
          onInput={setText}
        />
        <SelectField
          label={t().line}
          options={lines().map((each) => ({ value: lineKey(each), text: lineName(desk, each) }))}
          value={lineKey(line())}
          onChoose={setChosen}
        />
      </div>
      <WeekFields weeks={weeks()} onChange={setWeeks} />
      <Choice
        legend={t().way}
        options={spreadWays.map((value) => ({ value, text: t().ways[value] }))}
        value={way()}
        error={wayError()}
        onChoose={setWay}
      />
      <Show when={spread()} fallback={<p class={styles.note}>{t().toSee}</p>}>
        {(shown) => (
          <FillPreview
            sum={t().sum(amount(shown().total), shown().shares.length)}
            label={t().preview}
            rows={shown().shares.map((share) => ({ ...share, name: formatWeek(share.monday) }))}
          />
        )}
      </Show>
    </FillDialog>
  )
}
