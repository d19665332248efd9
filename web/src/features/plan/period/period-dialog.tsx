import { startPlan } from '@rembuk/plandoc/edit/plan'
import { unreported } from '@rembuk/plandoc/faults'
import { type Period, readPeriods } from '@rembuk/plandoc/read-periods'
import { planRoots } from '@rembuk/plandoc/roots'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { useDesk } from '../cells/desk'
import { t as planWords } from '../messages'
import { showUndoToast } from '../problems/undo-toast'
import { lastDay } from './ends-soon'
import styles from './period.module.css'
import { PeriodFields } from './period-fields'
import { type PeriodTexts, readPeriodForm } from './period-form'
import { spanWords } from './span-words'
import { t } from './words'

const WeeksForm = (props: { before: Period; onClose: () => void }): JSX.Element => {
  const desk = useDesk()
  const { start, weeks } = props.before
  const [texts, setTexts] = createSignal<PeriodTexts>({ day: start, weeks: String(weeks) })
  const [tried, setTried] = createSignal(false)
  const save = (): void => {
    setTried(true)
    const read = readPeriodForm(texts())
    if (read.start === undefined || read.weeks === undefined) return
    props.onClose()
    if (read.start === start && read.weeks === weeks) return
    startPlan(desk.doc, { start: read.start, weeks: read.weeks })
    showUndoToast(desk, t().saved)
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
      <PeriodFields texts={texts()} tried={tried()} onInput={setTexts} />
      <p class={styles.soft}>
        {t().outside} {t().openingStays}
      </p>
      <DialogActions>
        <Button type="submit" variant="primary">
          {planWords().save}
        </Button>
      </DialogActions>
    </form>
  )
}

/** The weeks that the plan shows, and the periods before. Who only reads can look at those. */
export const PeriodDialog = (props: {
  onSee: (period: Period) => void
  onClose: () => void
}): JSX.Element => {
  const desk = useDesk()
  const now = () => desk.plan()
  const earlier = createMemo(() => {
    desk.signals.follow(planRoots.periods)
    return readPeriods(desk.doc, unreported).filter(({ start }) => start !== now()?.start)
  })
  return (
    <Dialog title={t().title} closeLabel={planWords().close} onClose={props.onClose}>
      <Show when={now()}>
        {(plan) => <p>{t().now(formatDay(plan().start), formatDay(lastDay(plan())), plan().weeks)}</p>}
      </Show>
      <Show when={desk.editable() && now()}>
        {(plan) => (
          <WeeksForm before={{ start: plan().start, weeks: plan().weeks }} onClose={props.onClose} />
        )}
      </Show>
      <section class={styles.list}>
        <h3 class={styles.heading}>{t().earlier}</h3>
        <For each={earlier()} fallback={<p class={styles.soft}>{t().noEarlier}</p>}>
          {(period) => (
            <Button wide icon="history" onPress={() => props.onSee(period)}>
              {t().see(spanWords(period))}
            </Button>
          )}
        </For>
      </section>
    </Dialog>
  )
}
