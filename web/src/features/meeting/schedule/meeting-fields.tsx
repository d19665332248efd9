import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Day } from '@rembuk/core/calendar'
import { type Reminders, remindersKinds } from '@rembuk/core/meeting/meeting-data'
import type { JSX } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { DayField } from '../../../ui/day-field'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { TimeField } from '../../../ui/time-field'
import { peopleOf } from '../people'
import styles from './schedule.module.css'
import {
  lengths,
  MAX_LINK,
  MAX_PLACE,
  MAX_TITLE,
  type MeetingFaults,
  type MeetingTexts,
} from './schedule-form'
import { t } from './words'

/** When and where a meeting is held; the rest, which most leave as it is, below. */
export const MeetingFields = (props: {
  partnership: PartnershipDetail
  today: Day
  texts: MeetingTexts
  faults: MeetingFaults
  dayLabel: string
  /** Between day and time, where a series says how it recurs. */
  children?: JSX.Element
  onChange: (change: Partial<MeetingTexts>) => void
}): JSX.Element => {
  const chosen = () => [
    { value: '', text: t().inTheRoom },
    ...peopleOf(props.partnership).map(({ id, name }) => ({ value: id, text: name })),
  ]
  const minutes = () =>
    [...new Set([...lengths.map(String), props.texts.minutes])].map((value) => ({
      value,
      text: t().minutes(formatCount(Number(value))),
    }))
  return (
    <>
      {props.children}
      <div class={styles.pair}>
        <DayField
          label={props.dayLabel}
          value={props.texts.day}
          min={props.today}
          error={props.faults.day && t().dayFault}
          onInput={(day) => props.onChange({ day })}
        />
        <TimeField
          label={t().time}
          value={props.texts.time}
          error={props.faults.time && t().timeFault}
          onInput={(time) => props.onChange({ time })}
        />
      </div>
      <TextField
        label={t().place}
        hint={t().placeHint}
        value={props.texts.place}
        maxLength={MAX_PLACE}
        error={props.faults.place && t().placeFault}
        onInput={(place) => props.onChange({ place })}
      />
      <TextField
        label={t().link}
        optional={t().optional}
        value={props.texts.link}
        maxLength={MAX_LINK}
        error={props.faults.link && t().linkFault}
        onInput={(link) => props.onChange({ link })}
      />
      <details class={styles.more} open={props.faults.title}>
        <summary>{t().more}</summary>
        <TextField
          label={t().title}
          value={props.texts.title}
          maxLength={MAX_TITLE}
          error={props.faults.title && t().titleFault}
          onInput={(title) => props.onChange({ title })}
        />
        <SelectField
          label={t().length}
          options={minutes()}
          value={props.texts.minutes}
          onChoose={(chosenMinutes) => props.onChange({ minutes: chosenMinutes })}
        />
        <SelectField
          label={t().chair}
          options={chosen()}
          value={props.texts.chairId}
          onChoose={(chairId) => props.onChange({ chairId })}
        />
        <SelectField
          label={t().noteTaker}
          options={chosen()}
          value={props.texts.noteTakerId}
          onChoose={(noteTakerId) => props.onChange({ noteTakerId })}
        />
        <SelectField
          label={t().reminders}
          options={remindersKinds.map((value) => ({ value, text: t().remindersKinds[value] }))}
          value={props.texts.reminders}
          onChoose={(reminders) => props.onChange({ reminders: reminders as Reminders })}
        />
      </details>
    </>
  )
}
