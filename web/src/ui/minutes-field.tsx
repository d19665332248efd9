import { clockTime, isClockTime, minutesOf } from '@rembuk/core/meeting/clock-time'
import type { JSX } from 'solid-js'
import { TimeField } from './time-field'

/** A time of day in minutes since midnight; told when the person has finished with it. */
export const MinutesField = (props: {
  label: string
  value: number
  onChoose: (minutes: number) => void
}): JSX.Element => {
  let typed: string | undefined
  const finish = () => {
    // Some browsers add the seconds.
    const time = typed?.slice(0, 5)
    if (isClockTime(time) && minutesOf(time) !== props.value) props.onChoose(minutesOf(time))
  }
  return (
    <div onChange={finish}>
      <TimeField
        label={props.label}
        value={clockTime(props.value)}
        onInput={(time) => {
          typed = time
        }}
      />
    </div>
  )
}
