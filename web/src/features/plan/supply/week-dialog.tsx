import { loadPerMille } from '@rembuk/core/plan/capacity'
import { roundUp } from '@rembuk/core/plan/fraction'
import { parseQuantity, type QuantityFault, quantityToDecimalText } from '@rembuk/core/quantity'
import { setWeekCapacity } from '@rembuk/plandoc/edit/capacity'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { TextField } from '../../../ui/text-field'
import { partyName } from '../cells/cell-words'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import styles from './capacity.module.css'
import type { CapacityView } from './capacity-view'
import { closureNames, closuresOfWeek } from './closures-of-week'
import { loadState } from './load-state'
import { amountWords, percentWords, stateWords } from './load-words'
import { t } from './words'

/** What fills one producer's week, and what it can do in that week. */
export const WeekDialog = (props: {
  view: CapacityView
  partyId: string
  week: number
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const producer = createMemo(() => props.view.read(props.partyId))
  const monday = () => desk.mondays()[props.week] ?? ''
  const load = () => producer().loads[props.week]
  const unit = () => producer().unit
  const isOwn = () => producer().ownWeeks.has(props.week)
  const before = isOwn() ? quantityToDecimalText(load()?.available ?? 0) : ''
  const [text, setText] = createSignal(before)
  const [fault, setFault] = createSignal<QuantityFault>()
  const holidays = () => closureNames(closuresOfWeek(props.view.calendar().closures, monday()))

  const save = (): void => {
    const parsed = parseQuantity(text())
    if (!parsed.ok && parsed.fault !== 'empty') {
      setFault(parsed.fault)
      return
    }
    if (text() !== before)
      setWeekCapacity(desk.doc, props.partyId, monday(), parsed.ok ? parsed.quantity : undefined)
    props.onClose()
  }
  const why = (): string => {
    if (isOwn()) return t().usually(amountWords(producer().normal ?? 0, unit()))
    return holidays() ? t().lessForHolidays(holidays()) : ''
  }

  return (
    <Dialog
      title={t().loadOf(partyName(desk, props.partyId), formatWeek(monday()))}
      closeLabel={planWords().close}
      onClose={props.onClose}
    >
      <Show when={load()}>
        {(shown) => (
          <dl class={styles.facts}>
            <dt>{t().terms}</dt>
            <Show when={shown().terms.length > 0} fallback={<dd>{t().noTerms}</dd>}>
              <For each={shown().terms}>
                {(term) => {
                  const product = () => desk.product(term.productId)
                  return (
                    <dd>
                      <strong>{product()?.name}</strong>{' '}
                      {t().term(
                        amountWords(term.production, product()?.unit),
                        amountWords(term.used, unit()),
                      )}
                    </dd>
                  )
                }}
              </For>
            </Show>
            <dt>{t().used}</dt>
            <dd>
              {amountWords(roundUp(shown().used), unit())}
              <Show when={loadPerMille(shown()) !== undefined}>
                {' · '}
                {t().share(percentWords(loadPerMille(shown()) ?? 0))}
              </Show>
            </dd>
            <dt>{t().available}</dt>
            <dd>
              {amountWords(shown().available, unit())}
              <Show when={why()}>
                <span class={styles.why}>{why()}</span>
              </Show>
            </dd>
            <dd class={`${styles.result} ${styles[loadState(shown()).kind] ?? ''}`}>
              {stateWords(loadState(shown()), unit())}
            </dd>
          </dl>
        )}
      </Show>
      <Show when={desk.editable()}>
        <form
          class={styles.form}
          novalidate
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <TextField
            label={unit() ? `${t().thisWeek} (${unit()})` : t().thisWeek}
            hint={t().thisWeekHint}
            keyboard="decimal"
            value={text()}
            error={fault() && planWords().faults[fault() ?? 'empty']}
            onInput={(typed) => {
              setText(typed)
              setFault(undefined)
            }}
          />
          <DialogActions>
            <Button type="submit" variant="primary">
              {planWords().save}
            </Button>
          </DialogActions>
        </form>
      </Show>
    </Dialog>
  )
}
