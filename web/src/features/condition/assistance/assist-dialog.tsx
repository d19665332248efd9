import { addDays, type Day } from '@rembuk/core/calendar'
import { isParagraph } from '@rembuk/core/label'
import { checkSupport } from '@rembuk/core/support/check-support'
import { type Assisted, assistanceKinds } from '@rembuk/core/support/support-data'
import { createSignal, type JSX } from 'solid-js'
import { createStore } from 'solid-js/store'
import { Choice } from '../../../ui/choice'
import { DayField } from '../../../ui/day-field'
import { TextAreaField } from '../../../ui/text-area-field'
import { FormDialog } from '../form-dialog'
import { t } from './words'

/** Longest note, as the server takes it. */
const MAX_NOTE = 1000
/** Days after which an outcome is looked at, unless said otherwise: four weeks. */
const FOLLOW_UP_DAYS = 28

/** Asks what was done, when, and by when somebody looks at what came of it; begins with what was refused, if anything. */
export const AssistDialog = (props: {
  start: Assisted | undefined
  today: Day
  onSave: (data: Assisted) => Promise<void>
  onClose: () => void
}): JSX.Element => {
  const [form, setForm] = createStore<Omit<Required<Assisted>, 'kind'>>({
    assistance: 'training',
    day: props.today,
    note: '',
    followUpDay: props.start ? '' : addDays(props.today, FOLLOW_UP_DAYS),
    ...props.start,
  })
  const [isTried, setTried] = createSignal(false)
  const data = (): Assisted => ({
    kind: 'assisted',
    assistance: form.assistance,
    day: form.day,
    note: form.note.trim(),
    ...(form.followUpDay !== '' && { followUpDay: form.followUpDay }),
  })
  /** The same check as the server's. */
  const faults = (): readonly string[] => [
    ...(checkSupport({ assistances: [] }, data(), props.today)?.facts.fields ?? []),
    ...(isParagraph(form.note.trim()) ? [] : ['data.note']),
  ]
  const error = (field: string, words: string) => (isTried() && faults().includes(field) ? words : undefined)
  return (
    <FormDialog
      title={t().addTitle}
      onSave={() => {
        setTried(true)
        return faults().length > 0 ? undefined : props.onSave(data())
      }}
      onClose={props.onClose}
    >
      <Choice
        legend={t().kind}
        options={assistanceKinds.map((kind) => ({ value: kind, text: t().kinds[kind] }))}
        value={form.assistance}
        onChoose={(assistance) => setForm({ assistance })}
      />
      <DayField
        label={t().day}
        error={error('data.day', t().dayError)}
        max={props.today}
        value={form.day}
        onInput={(day) => setForm({ day })}
      />
      <TextAreaField
        label={t().note}
        error={error('data.note', t().noteError)}
        maxLength={MAX_NOTE}
        value={form.note}
        onInput={(note) => setForm({ note })}
      />
      <DayField
        label={t().followUpDay}
        optional={t().optional}
        error={error('data.followUpDay', t().followUpError)}
        min={form.day}
        value={form.followUpDay}
        onInput={(followUpDay) => setForm({ followUpDay })}
      />
    </FormDialog>
  )
}
