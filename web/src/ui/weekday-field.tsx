import type { JSX } from 'solid-js'
import { formatWeekdayOf } from '../i18n/format-weekday'
import { SelectField } from './select-field'

const weekdays = [0, 1, 2, 3, 4, 5, 6]

/** A day of the week, from 0 for Monday to 6 for Sunday. */
export const WeekdayField = (props: {
  label: string
  value: number
  onChoose: (weekday: number) => void
}): JSX.Element => (
  <SelectField
    label={props.label}
    options={weekdays.map((weekday) => ({ value: `${weekday}`, text: formatWeekdayOf(weekday) }))}
    value={`${props.value}`}
    onChoose={(weekday) => props.onChoose(Number(weekday))}
  />
)
