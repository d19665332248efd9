import { type JSX, Show } from 'solid-js'
import { EmptyState } from '../../../ui/state'
import type { TabProps } from '../tabs/tab-props'
import { t } from './words'

/** What is wrong with the plan, the most urgent first. */
const ProblemsTab = (props: TabProps): JSX.Element => (
  <Show when={props.found?.problems.length === 0}>
    <EmptyState icon="check" title={t().none} />
  </Show>
)

export default ProblemsTab
