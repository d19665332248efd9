import type { JSX } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { DayField } from '../../../ui/day-field'
import { TextField } from '../../../ui/text-field'
import { type PeriodTexts, readPeriodForm } from './period-form'
import { t } from './words'

/** The first week of a plan and how many weeks it has. Errors show once it was `tried`. */
export const PeriodFields = (props: {
  texts: PeriodTexts
  tried: boolean
  /** Says why the start cannot be this one. */
  startError?: string
  onInput: (texts: PeriodTexts) => void
}): JSX.Element => {
  const read = () => readPeriodForm(props.texts)
  const startHint = () => {
    const monday = read().start
    return monday && t().startDayHint(formatWeek(monday))
  }
  return (
    <>
      <DayField
        label={t().startDay}
        hint={startHint()}
        value={props.texts.day}
        error={props.tried ? (read().start ? props.startError : t().startDayError) : undefined}
        onInput={(day) => props.onInput({ ...props.texts, day })}
      />
      <TextField
        label={t().weeks}
        hint={t().weeksHint}
        keyboard="numeric"
        value={props.texts.weeks}
        error={props.tried && !read().weeks ? t().weeksError : undefined}
        onInput={(weeks) => props.onInput({ ...props.texts, weeks })}
      />
    </>
  )
}
