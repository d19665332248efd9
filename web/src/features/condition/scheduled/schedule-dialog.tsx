import { scheduleReportRoute } from '@rembuk/contract/report-routes'
import type { ScheduledReportsView } from '@rembuk/contract/scheduled-reports'
import { isClockTime } from '@rembuk/core/meeting/clock-time'
import { regionName } from '@rembuk/core/region/region-names'
import { createSignal, type JSX, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { call } from '../../../api/call'
import { formatCount } from '../../../i18n/numbers'
import { Choice } from '../../../ui/choice'
import { SelectField } from '../../../ui/select-field'
import { TimeField } from '../../../ui/time-field'
import { WeekdayField } from '../../../ui/weekday-field'
import type { Filters } from '../facilitated/filters'
import { FormDialog } from '../form-dialog'
import { formOf, regionsToChoose, type ScheduleForm, scheduleOf } from './schedule-form'
import styles from './scheduled.module.css'
import { t } from './words'

const monthDays = Array.from({ length: 31 }, (_, index) => index + 1)

/** Asks when, how and of what a report comes. */
export const ScheduleDialog = (props: {
  known: ScheduledReportsView
  filters: Filters
  onChange: (reports: ScheduledReportsView) => void
  onClose: () => void
}): JSX.Element => {
  const [form, setForm] = createStore<ScheduleForm>(formOf(props.known, props.filters))
  const [isTried, setTried] = createSignal(false)
  const save = (): Promise<void> | undefined => {
    setTried(true)
    const body = scheduleOf(form)
    return body && call(scheduleReportRoute, { body }).then(props.onChange)
  }
  const atError = () => (isTried() && !isClockTime(form.time) ? t().atError : undefined)
  const canMail = () => props.known.hasEmail && props.known.email !== undefined
  return (
    <FormDialog title={t().formTitle} onSave={save} onClose={props.onClose}>
      <Choice
        legend={t().rhythm}
        options={[
          { value: 'weekly', text: t().rhythms.weekly },
          { value: 'monthly', text: t().rhythms.monthly },
        ]}
        value={form.kind}
        onChoose={(kind) => setForm({ kind })}
      />
      <div class={styles.fields}>
        <Show
          when={form.kind === 'weekly'}
          fallback={
            <SelectField
              label={t().monthDay}
              hint={form.monthDay > 28 ? t().monthDayHint : undefined}
              options={monthDays.map((day) => ({ value: `${day}`, text: formatCount(day) }))}
              value={`${form.monthDay}`}
              onChoose={(day) => setForm({ monthDay: Number(day) })}
            />
          }
        >
          <WeekdayField
            label={t().weekday}
            value={form.weekday}
            onChoose={(weekday) => setForm({ weekday })}
          />
        </Show>
        <TimeField label={t().at} error={atError()} value={form.time} onInput={(time) => setForm({ time })} />
      </div>
      <div class={styles.ways}>
        <Choice
          legend={t().by}
          options={[
            { value: 'whatsapp', text: t().byWays.whatsapp },
            ...(canMail() ? [{ value: 'email' as const, text: t().byWays.email }] : []),
          ]}
          value={form.by}
          onChoose={(by) => setForm({ by })}
        />
        <Show when={props.known.hasEmail && !canMail()}>
          <p class={styles.soft}>
            {t().noEmail} <a href="/lainnya#pesan">{t().addEmail}</a>
          </p>
        </Show>
      </div>
      <div class={styles.fields}>
        <SelectField
          label={t().region}
          options={[
            { value: '', text: t().allRegions },
            ...regionsToChoose(props.known.regions, form.region).map((code) => ({
              value: code,
              text: regionName(code),
            })),
          ]}
          value={form.region}
          onChoose={(region) => setForm({ region })}
        />
        <Show when={props.known.programmes.length > 0}>
          <SelectField
            label={t().programme}
            options={[
              { value: '', text: t().everyProgramme },
              ...props.known.programmes.map((programme) => ({ value: programme, text: programme })),
            ]}
            value={form.programme}
            onChoose={(programme) => setForm({ programme })}
          />
        </Show>
      </div>
    </FormDialog>
  )
}
