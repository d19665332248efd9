import type { Day } from '@rembuk/core/calendar'
import { createEffect, type JSX, onCleanup } from 'solid-js'
import { whenIdle } from '../../../ui/when-idle'
import { useDesk } from '../cells/desk'
import { createWholePlan } from '../whole/whole-plan'
import type { FoundProblems } from './found-problems'
import { problemFinder } from './problem-finder'

/** Looks for the plan's problems whenever it has changed and the page is idle; shows nothing itself. */
const ProblemWatch = (props: {
  today: Day
  onFound: (found: FoundProblems | undefined) => void
}): JSX.Element => {
  const whole = createWholePlan(useDesk())
  const find = problemFinder()
  createEffect(() => {
    const now = whole()
    const today = props.today
    onCleanup(
      whenIdle(() => {
        if (!now) return props.onFound(undefined)
        const { plan, thresholds } = now
        const rules = { thresholds, firstOrderDay: today > plan.start ? today : plan.start }
        props.onFound({ plan, rules, problems: find(plan, rules), isCurrent: () => whole() === now })
      }),
    )
  })
  onCleanup(() => props.onFound(undefined))
  return null
}

export default ProblemWatch
