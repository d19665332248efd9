import type { FacilitatorView } from '@rembuk/contract/facilitation'
import { useLocation } from '@solidjs/router'
import { createEffect, createMemo, type JSX, Match, onCleanup, Show, Switch } from 'solid-js'
import { rememberFacilitator } from '../../../session/facilitator'
import { Failed } from '../../../session/partnership-page'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { EmptyState } from '../../../ui/state'
import { whenIdle } from '../../../ui/when-idle'
import { t as common } from '../words'
import styles from './facilitated.module.css'
import { FilterBar } from './filter-bar'
import { type Filters, filtersAddress, readFilters } from './filters'
import { ListTools } from './list-tools'
import { createFacilitator } from './load-shown'
import { OwnMeetings } from './meetings/own-meetings'
import { RegionList } from './region-list'
import { ShownList } from './shown-list'
import { t } from './words'

const hiddenIn = ({ totals }: FacilitatorView): number =>
  totals.reduce((sum, { partnerships, shown }) => sum + partnerships - shown, 0)

const Overview = (props: { filters: Filters; facilitator: FacilitatorView }): JSX.Element => (
  <div class={styles.columns}>
    <RegionList filters={props.filters} own={props.facilitator.regions} totals={props.facilitator.totals} />
    <div class={styles.main}>
      <Show when={props.filters.region === undefined}>
        <OwnMeetings />
      </Show>
      <FilterBar filters={props.filters} facilitator={props.facilitator} />
      <ListTools filters={props.filters} facilitator={props.facilitator} />
      <Show when={hiddenIn(props.facilitator)}>
        {(count) => <Notice icon="people">{t().hidden(count())}</Notice>}
      </Show>
      <Show when={filtersAddress(props.filters)} keyed>
        {(_) => <ShownList filters={props.filters} />}
      </Show>
    </div>
  </div>
)

const InRegion = (props: { filters: Filters }): JSX.Element => {
  const facilitator = createFacilitator(props.filters.region)
  createEffect(() => {
    if (facilitator.value()) rememberFacilitator(true)
  })
  return (
    <Switch fallback={<Skeleton label={common().loading} blocks={['short', 'tall', 'tall']} />}>
      <Match when={facilitator.value()}>
        {(known) => <Overview filters={props.filters} facilitator={known()} />}
      </Match>
      <Match when={facilitator.problem()?.code === 'not-found'}>
        <EmptyState icon="people" title={t().notFacilitator} text={t().notFacilitatorText} />
      </Match>
      <Match when={facilitator.problem()}>
        {(why) => <Failed words={common()} problem={why()} onRetry={facilitator.retry} />}
      </Match>
    </Switch>
  )
}

/** A facilitator's home: who needs help, why, and what may be seen of them. */
const FacilitatedPage = (): JSX.Element => {
  const here = useLocation()
  const filters = createMemo(() => readFilters(here.query))
  // Its code, for where a partnership is opened later, perhaps without a signal.
  onCleanup(whenIdle(() => void import('../one/one-page').catch(() => undefined)))
  return (
    <Page title={t().title} lead={t().lead}>
      <Show when={filters().region ?? 'all'} keyed>
        {(_) => <InRegion filters={filters()} />}
      </Show>
    </Page>
  )
}

export default FacilitatedPage
