import type { Day } from '@rembuk/core/calendar'
import { planRoots } from '@rembuk/plandoc/roots'
import { type JSX, Show } from 'solid-js'
import { part } from '../../../ui/part'
import { useDesk } from '../cells/desk'
import { endsSoon } from '../period/ends-soon'

const NextPeriodNotice = part(() => import('../period/next-period-notice'))
const SampleBar = part(() => import('./sample-bar'))

/** What is said calmly about the plan as a whole: that it holds examples, and that it ends soon. */
const PlanBars = (props: { today: Day; onNextPeriod: () => void }): JSX.Element => {
  const desk = useDesk()
  const hasSample = () =>
    desk.plan()?.products.some(({ id }) => desk.signals.value(planRoots.sample, id) === true)
  return (
    <>
      <Show when={hasSample()}>
        <SampleBar />
      </Show>
      <Show when={desk.editable() && endsSoon(desk.plan(), props.today)}>
        <NextPeriodNotice today={props.today} onStart={props.onNextPeriod} />
      </Show>
    </>
  )
}

export default PlanBars
