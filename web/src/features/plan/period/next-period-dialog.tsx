import { addDays } from '@rembuk/core/calendar'
import type { Plan } from '@rembuk/core/plan/plan'
import type { QuantityFault } from '@rembuk/core/quantity'
import { startNextPeriod } from '@rembuk/plandoc/edit/next-period'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Notice } from '../../../ui/notice'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { showUndoToast } from '../problems/undo-toast'
import { createWholePlan } from '../whole/whole-plan'
import { closingPlaces, readClosing } from './closing-form'
import { ClosingStocks } from './closing-stocks'
import { lastDay } from './ends-soon'
import styles from './period.module.css'
import { PeriodFields } from './period-fields'
import { type PeriodTexts, readPeriodForm } from './period-form'
import { t } from './words'

const NextPeriodForm = (props: { plan: Plan; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  /** As it was when the form was opened: somebody else may start the period meanwhile. */
  const before = props.plan
  const [texts, setTexts] = createSignal<PeriodTexts>({
    day: addDays(before.start, 7 * before.weeks),
    weeks: String(before.weeks),
  })
  const [tried, setTried] = createSignal(false)
  const [typed, setTyped] = createSignal<ReadonlyMap<string, string>>(new Map())
  const [faults, setFaults] = createSignal<ReadonlyMap<string, QuantityFault>>()
  const isAlready = () => props.plan.start !== before.start
  const period = createMemo(() => {
    const { start, weeks } = readPeriodForm(texts())
    return start !== undefined && weeks !== undefined && start > before.start ? { start, weeks } : undefined
  })
  const places = createMemo(() => closingPlaces(props.plan, period()?.start ?? addDays(lastDay(before), 1)))
  const save = (): void => {
    setTried(true)
    const read = readClosing(places(), typed())
    setFaults(read.ok ? undefined : read.faults)
    const next = period()
    if (!next || !read.ok || isAlready()) return
    startNextPeriod(desk.doc, next, read.closing)
    props.onClose()
    showUndoToast(desk, t().started)
  }
  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Show when={isAlready()}>
        <Notice tone="trouble">{t().already}</Notice>
      </Show>
      <PeriodFields
        texts={texts()}
        tried={tried()}
        startError={period() ? undefined : t().nextStartError}
        onInput={setTexts}
      />
      <Show when={period()}>
        {(next) => (
          <p class={styles.preview}>
            {t().preview(formatDay(next().start), formatDay(lastDay(next())), next().weeks)}
          </p>
        )}
      </Show>
      <p>
        {t().kept} {t().keptNumbers}
      </p>
      <section class={styles.list}>
        <h3 class={styles.heading}>{t().stockTitle}</h3>
        <p class={styles.soft}>{t().stockHint}</p>
        <ClosingStocks
          plan={before}
          places={places()}
          typed={typed()}
          faults={faults()}
          onType={(key, text) => {
            setTyped(new Map(typed()).set(key, text))
            setFaults(undefined)
          }}
        />
      </section>
      <DialogActions>
        <Button type="submit" variant="primary">
          {t().start}
        </Button>
      </DialogActions>
    </form>
  )
}

/** Starts the next period: its weeks, what stays, and the stock that it opens with. */
export const NextPeriodDialog = (props: { onClose: () => void }): JSX.Element => {
  const whole = createWholePlan(useDesk())
  return (
    <Dialog title={t().next} closeLabel={planWords().close} onClose={props.onClose}>
      <Show when={whole()?.plan}>{(plan) => <NextPeriodForm plan={plan()} onClose={props.onClose} />}</Show>
    </Dialog>
  )
}
