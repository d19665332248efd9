import type { Day } from '@rembuk/core/calendar'
import { createEffect, type JSX, onCleanup, untrack } from 'solid-js'
import { inSlices } from '../../../ui/in-slices'
import { useDesk } from '../cells/desk'
import { createWholePlan } from '../whole/whole-plan'
import type { FoundProblems } from './found-problems'
import { problemFinder } from './problem-finder'

/**
 * Looks for the plan's problems whenever it has changed and the page is idle; shows nothing itself. While
 * edits come faster than that, what is found is of the plan as it was when the search began.
 */
const ProblemWatch = (props: {
  today: Day
  onFound: (found: FoundProblems | undefined) => void
}): JSX.Element => {
  const whole = createWholePlan(useDesk())
  const find = problemFinder()
  let callOff: (() => void) | undefined
  const look = (): void => {
    const [now, today] = untrack(() => [whole(), props.today] as const)
    if (!now) {
      props.onFound(undefined)
      return
    }
    const { plan, thresholds } = now
    const rules = { thresholds, firstOrderDay: today > plan.start ? today : plan.start }
    callOff = inSlices(find(plan, rules), (problems) => {
      callOff = undefined
      props.onFound({ plan, rules, problems, isCurrent: () => whole() === now })
      if (untrack(whole) !== now) look()
    })
  }
  createEffect(() => {
    whole()
    props.today
    if (!callOff) look()
  })
  onCleanup(() => {
    callOff?.()
    props.onFound(undefined)
  })
  return null
}

export default ProblemWatch
