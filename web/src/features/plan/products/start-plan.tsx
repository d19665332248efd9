import type { Day } from '@rembuk/core/calendar'
import { startPlan } from '@rembuk/plandoc/edit/plan'
import { createSignal, type JSX, Show } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import fieldStyles from '../../../ui/field.module.css'
import { EmptyState } from '../../../ui/state'
import { TextField } from '../../../ui/text-field'
import { useDesk } from '../cells/desk'
import styles from './product-dialog.module.css'
import { readStartForm, USUAL_WEEKS, usualStart } from './start-form'
import { t as formWords } from './words'

/** Nobody has started this plan: the first week and how many. */
const StartPlan = (props: { today: Day }): JSX.Element => {
  const desk = useDesk()
  const [day, setDay] = createSignal<string>(usualStart(props.today))
  const [weeks, setWeeks] = createSignal(String(USUAL_WEEKS))
  const [tried, setTried] = createSignal(false)
  const read = () => readStartForm(day(), weeks())
  const start = (): void => {
    setTried(true)
    const { start, weeks } = read()
    if (start !== undefined && weeks !== undefined) startPlan(desk.doc, { start, weeks })
  }
  const startHint = () => {
    const monday = read().start
    return monday && formWords().startDayHint(formatWeek(monday))
  }

  return (
    <Show
      when={desk.editable()}
      fallback={<EmptyState icon="plan" title={formWords().startTitle} text={formWords().waitForPlan} />}
    >
      <EmptyState icon="plan" title={formWords().startTitle} text={formWords().startText}>
        <form
          class={styles.form}
          novalidate
          onSubmit={(event) => {
            event.preventDefault()
            start()
          }}
        >
          <Field
            label={formWords().startDay}
            hint={startHint()}
            error={tried() && !read().start ? formWords().startDayError : undefined}
          >
            {(described) => (
              <input
                id={described().id}
                aria-describedby={described().describedBy}
                aria-invalid={described().invalid}
                class={fieldStyles.input}
                type="date"
                value={day()}
                onInput={(event) => setDay(event.currentTarget.value)}
              />
            )}
          </Field>
          <TextField
            label={formWords().weeks}
            hint={formWords().weeksHint}
            keyboard="numeric"
            value={weeks()}
            error={tried() && !read().weeks ? formWords().weeksError : undefined}
            onInput={setWeeks}
          />
          <Button type="submit" variant="primary" icon="plan" wide>
            {formWords().start}
          </Button>
        </form>
      </EmptyState>
    </Show>
  )
}

export default StartPlan
