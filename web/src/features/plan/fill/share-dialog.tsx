import { quantityToDecimalText, type Thousandths } from '@rembuk/core/quantity'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Choice } from '../../../ui/choice'
import { TextField } from '../../../ui/text-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import type { Entry, Target } from '../cells/write'
import { showUndoToast } from '../problems/undo-toast'
import { createWholePlan } from '../whole/whole-plan'
import { amountOf } from './amount-words'
import styles from './fill.module.css'
import { FillDialog } from './fill-dialog'
import { FillPreview } from './fill-preview'
import { type MakerShare, readShare, type ShareWay, shareWays } from './share-form'
import { shareMakers } from './share-makers'
import { totalError } from './total-error'
import { WeekFields } from './week-fields'
import { t } from './words'

const sum = (quantities: readonly Thousandths[]): Thousandths =>
  quantities.reduce((total, quantity) => total + quantity, 0)

/** Shares a total of a week, or of each of several, among a product's producers, as one undoable change. */
export const ShareDialog = (props: { target: Target; last?: string; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const { productId } = props.target.line
  const product = () => desk.product(productId)
  const whole = createWholePlan(desk)
  const [weeks, setWeeks] = createSignal({
    first: props.target.monday,
    last: props.last ?? props.target.monday,
  })
  const [text, setText] = createSignal('')
  const [way, setWay] = createSignal<ShareWay>('capacity')
  const [delivers, setDelivers] = createSignal(true)
  const [isAsked, setAsked] = createSignal(false)
  const mondays = () => desk.mondays().filter((monday) => monday >= weeks().first && monday <= weeks().last)
  const makers = createMemo(() => {
    const all = whole()
    return all ? shareMakers(desk, all, productId, mondays(), delivers()) : []
  })
  const read = createMemo(() => readShare(text(), way(), mondays(), makers(), product() ?? { unit: '' }))
  const shared = () => {
    const now = read()
    return now.ok ? now : undefined
  }
  const error = () => {
    const now = read()
    return now.ok || !isAsked() ? undefined : now.error
  }
  const amount = (quantity: Thousandths): string => amountOf(desk, productId, quantity)
  const asked = () => desk.quantity({ kind: 'demand', productId }, weeks().first) ?? 0
  const wayError = () =>
    error()?.at === 'way' ? (way() === 'planned' ? t().noneMade : t().noCapacity) : undefined
  const unknown = () =>
    way() === 'capacity'
      ? makers().filter((maker) => maker.weeks.every(({ most }) => most === undefined))
      : []
  const planned = (partyId: string): Thousandths =>
    sum(
      makers()
        .find((maker) => maker.partyId === partyId)
        ?.weeks.map((week) => week.planned) ?? [],
    )

  const entriesOf = ({ partyId, quantities }: MakerShare): Entry[] =>
    mondays().flatMap((monday, week) => {
      const quantity = quantities[week] ?? 0
      const entry = (kind: 'production' | 'delivery'): Entry => ({
        target: { line: { kind, productId, partyId }, monday },
        text: quantity === 0 ? '' : quantityToDecimalText(quantity),
      })
      return delivers() ? [entry('production'), entry('delivery')] : [entry('production')]
    })
  const apply = (): void => {
    const now = shared()
    setAsked(true)
    if (!now) return
    desk.write(now.shares.flatMap(entriesOf))
    const done = t().shareDone(amount(sum(now.shares.flatMap(({ quantities }) => quantities))))
    showUndoToast(desk, now.left > 0 ? `${done} ${t().undivided(amount(now.left))}` : done)
    props.onClose()
  }

  return (
    <FillDialog title={t().shareTitle(product()?.name ?? '')} onApply={apply} onClose={props.onClose}>
      <TextField
        label={t().perWeek(product()?.unit ?? '')}
        hint={t().asked(formatWeek(weeks().first), amount(asked()))}
        keyboard="decimal"
        value={text()}
        error={totalError(desk, productId, error())}
        onInput={setText}
      />
      <WeekFields weeks={weeks()} onChange={setWeeks} />
      <Choice
        legend={t().shareWay}
        options={shareWays.map((value) => ({ value, text: t().shareWays[value] }))}
        value={way()}
        error={wayError()}
        onChoose={setWay}
      />
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={delivers()}
          onChange={(event) => setDelivers(event.currentTarget.checked)}
        />
        <span>{t().deliverToo}</span>
      </label>
      <Show when={shared()} fallback={<p class={styles.note}>{t().toSee}</p>}>
        {(shown) => (
          <>
            <FillPreview
              sum={t().sum(amount(shown().perWeek * mondays().length), mondays().length)}
              label={t().sharePreview}
              rows={shown().shares.map(({ partyId, quantities }) => ({
                name: partyName(desk, partyId),
                before: planned(partyId),
                quantity: sum(quantities),
              }))}
            />
            <Show when={shown().left > 0}>
              <p class={styles.left}>{`${t().undivided(amount(shown().left))} ${t().fullCapacity}`}</p>
            </Show>
          </>
        )}
      </Show>
      <For each={shared() ? unknown() : []}>
        {({ partyId }) => <p class={styles.note}>{t().capacityUnknown(partyName(desk, partyId))}</p>}
      </For>
    </FillDialog>
  )
}
