import type { JSX } from 'solid-js'
import { minutesOf, timeOf } from './minutes'
import { TimeField } from './time-field'

/** A time of day in minutes since midnight; told when the person has finished with it. */
export const MinutesField = (props: {
  label: string
  value: number
  onChoose: (minutes: number) => void
}): JSX.Element => {
  let typed: string | undefined
  const finish = () => {
    const minutes = typed === undefined ? undefined : minutesOf(typed)
    if (minutes !== undefined && minutes !== props.value) props.onChoose(minutes)
  }
  return (
    <div onChange={finish}>
      <TimeField
        label={props.label}
        value={timeOf(props.value)}
        onInput={(time) => {
          typed = time
        }}
      />
    </div>
  )
}
