import type { Day } from '@rembuk/core/calendar'
import { isQuantity, quantityToDecimalText } from '@rembuk/core/quantity'
import { createMemo, createSignal, type JSX, Show, Suspense, untrack } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { part } from '../../../ui/part'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { useDesk } from '../cells/desk'
import { DisclosureButton } from '../deliveries/disclosure-button'
import { t as planWords } from '../messages'
import { showUndoToast } from '../problems/undo-toast'
import { amountIn, differenceWords, faultWords } from './count-words'
import type { CountedPlace } from './counted-place'
import styles from './counts.module.css'
import { firstWeekToCount } from './first-week'
import { t } from './words'

const NumberChanges = part(() => import('../history/number-changes'))

/**
 * The form of what was counted in a week, beside what had been expected. A number that was left alone
 * follows what others write; one that was typed stays until it is saved, also for another week.
 */
const CountDialog = (props: {
  place: CountedPlace
  /** The week to begin with; without it the one that people count first. */
  monday: Day | undefined
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const first = untrack(() => props.monday ?? firstWeekToCount(desk.mondays(), desk.thisMonday))
  const [monday, setMonday] = createSignal(first)
  const [typed, setTyped] = createSignal<string>()
  const [asked, setAsked] = createSignal(false)
  const [fault, setFault] = createSignal<string>()
  const week = () => desk.mondays().indexOf(monday())
  const amount = (quantity: number): string => amountIn(props.place.unit(), quantity)
  const counted = () => props.place.counts()[week()]
  const text = (): string => {
    const count = counted()
    return typed() ?? (count === undefined ? '' : quantityToDecimalText(count))
  }
  // The list that a device shows would close with every edit of the plan if its options were made anew.
  const weeks = createMemo(
    () =>
      desk.mondays().map((each, index) => {
        const [name, count] = [formatWeek(each), props.place.counts()[index]]
        return { value: each, text: count === undefined ? name : t().countedWeek(name, amount(count)) }
      }),
    [],
    { equals: (a, b) => a.length === b.length && a.every((each, index) => each.text === b[index]?.text) },
  )
  const coming = () => props.place.coming(week())
  const expected = () => props.place.expected(week())
  const expectedWords = (): string | undefined => {
    const balance = expected()
    return balance === undefined ? undefined : t().expected(amount(balance))
  }
  const difference = (): string | undefined => {
    const [read, balance] = [props.place.read(text()), expected()]
    return read.ok && balance !== undefined
      ? differenceWords(read.quantity, balance, props.place.unit())
      : undefined
  }
  const choose = (chosen: Day): void => {
    setMonday(chosen)
    setFault(undefined)
  }
  const write = (quantity: number | undefined): void => {
    const [name, range] = [props.place.name(), formatWeek(monday())]
    props.place.write(monday(), quantity)
    showUndoToast(
      desk,
      quantity === undefined ? t().removed(name, range) : t().saved(name, range, amount(quantity)),
    )
    props.onClose()
  }
  const save = (): void => {
    const read = props.place.read(text())
    if (!read.ok && read.fault === 'empty' && counted() !== undefined) write(undefined)
    else if (!read.ok) setFault(faultWords(read))
    else if (read.quantity === counted()) props.onClose()
    else write(read.quantity)
  }
  return (
    <Dialog title={t().title(props.place.name())} closeLabel={planWords().close} onClose={props.onClose}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <p class={styles.soft}>
          {t().when} {coming() > 0 ? t().coming(amount(coming())) : t().later}
        </p>
        <SelectField label={t().week} options={weeks()} value={monday()} onChoose={choose} />
        <div>
          <TextField
            label={t().field(props.place.unit())}
            hint={expectedWords()}
            keyboard="decimal"
            value={text()}
            error={fault()}
            onInput={(typing) => {
              setTyped(typing)
              setFault(undefined)
            }}
          />
          <output class={styles.difference}>{difference()}</output>
        </div>
        <DialogActions>
          <Show when={counted() !== undefined}>
            <Button variant="danger" onPress={() => write(undefined)}>
              {t().remove}
            </Button>
          </Show>
          <Button type="submit" variant="primary">
            {planWords().save}
          </Button>
        </DialogActions>
      </form>
      <div>
        <DisclosureButton open={asked()} onToggle={() => setAsked(!asked())}>
          {planWords().history}
        </DisclosureButton>
      </div>
      <Suspense>
        <Show when={asked() && monday()} keyed>
          {(of) => (
            <NumberChanges
              documentId={desk.doc.guid}
              number={{ root: props.place.root, keys: [of] }}
              now={counted()}
              onPutBack={({ [of]: held }) => write(isQuantity(held) ? held : undefined)}
            />
          )}
        </Show>
      </Suspense>
    </Dialog>
  )
}

export default CountDialog
