import type { Day } from '@rembuk/core/calendar'
import type { JSX } from 'solid-js'
import { formatWeek } from '../../../i18n/format'
import { SelectField } from '../../../ui/select-field'
import { useDesk } from '../cells/desk'
import styles from './fill.module.css'
import { t } from './words'

/** From which week to which, both included. */
export interface Weeks {
  first: Day
  last: Day
}

/** The first and the last week; the last is never before the first. */
export const WeekFields = (props: { weeks: Weeks; onChange: (weeks: Weeks) => void }): JSX.Element => {
  const desk = useDesk()
  const options = (from: Day) =>
    desk
      .mondays()
      .filter((monday) => monday >= from)
      .map((monday) => ({ value: monday, text: formatWeek(monday) }))
  return (
    <div class={styles.weeks}>
      <SelectField
        label={t().from}
        options={options('')}
        value={props.weeks.first}
        onChoose={(first) =>
          props.onChange({ first, last: props.weeks.last < first ? first : props.weeks.last })
        }
      />
      <SelectField
        label={t().to}
        options={options(props.weeks.first)}
        value={props.weeks.last}
        onChoose={(last) => props.onChange({ ...props.weeks, last })}
      />
    </div>
  )
}
