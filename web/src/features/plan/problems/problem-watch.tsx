import type { Day } from '@rembuk/core/calendar'
import { createEffect, createSignal, type JSX, onCleanup, Show, untrack } from 'solid-js'
import { inSlices } from '../../../ui/in-slices'
import { type Desk, useDesk } from '../cells/desk'
import { createWholePlan } from '../whole/whole-plan'
import type { FoundProblems } from './found-problems'
import { problemFinder } from './problem-finder'

interface WatchProps {
  today: Day
  onFound: (found: FoundProblems | undefined) => void
}

/** Reads every product once: whoever follows the whole plan afterwards finds them read. */
function* readProducts(desk: Desk): Generator<void, void> {
  for (const { id } of desk.plan()?.products ?? []) {
    desk.lines(id)
    yield
  }
}

/**
 * Looks for the plan's problems whenever it has changed and the page is idle; shows nothing itself. While
 * edits come faster than that, what is found is of the plan as it was when the search began.
 */
const Search = (props: WatchProps): JSX.Element => {
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
    const rules = { thresholds, firstDay: today > plan.start ? today : plan.start }
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

/** The search, once the plan has been read: piece by piece, as a large one takes a phone a while. */
const ProblemWatch = (props: WatchProps): JSX.Element => {
  const desk = useDesk()
  const [isRead, setRead] = createSignal(false)
  onCleanup(inSlices(readProducts(desk), () => setRead(true)))
  return (
    <Show when={isRead()}>
      <Search {...props} />
    </Show>
  )
}

export default ProblemWatch
