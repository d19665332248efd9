import { scheduledReportsRoute } from '@rembuk/contract/report-routes'
import type { ScheduledReportsView } from '@rembuk/contract/scheduled-reports'
import { useLocation } from '@solidjs/router'
import { createEffect, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../../api/call'
import { createRefreshed, type Refreshed } from '../../../live/refreshed'
import { rememberFacilitator } from '../../../session/facilitator'
import { Failed, Waiting } from '../../../session/partnership-page'
import { Icon } from '../../../ui/icon'
import { Page } from '../../../ui/page'
import { RetryNotice } from '../../../ui/retry-notice'
import { EmptyState } from '../../../ui/state'
import { filtersAddress, readFilters } from '../facilitated/filters'
import { t as list } from '../facilitated/words'
import { t as common } from '../words'
import { ScheduleCard } from './schedule-card'
import styles from './scheduled.module.css'
import { SentList } from './sent-list'
import { t } from './words'

const words = () => ({ ...t(), retry: common().retry })

const Content = (props: {
  reports: Refreshed<ScheduledReportsView>
  known: ScheduledReportsView
  search: ReturnType<typeof readFilters>
}): JSX.Element => (
  <>
    <Show when={props.reports.problem()}>
      {(why) => (
        <RetryNotice
          tone="warning"
          icon={why().code === 'offline' ? 'offline' : 'warning'}
          text={t().stale}
          retryLabel={common().retry}
          onRetry={props.reports.retry}
        />
      )}
    </Show>
    <ScheduleCard known={props.known} filters={props.search} onChange={props.reports.set} />
    <SentList sent={props.known.sent} />
  </>
)

/** A facilitator's report that comes by itself: when, how and of what; and those that were sent. */
const ScheduledPage = (): JSX.Element => {
  const here = useLocation()
  const filters = () => readFilters(here.query)
  const reports = createRefreshed((signal) => call(scheduledReportsRoute, { signal }))
  createEffect(() => {
    if (reports.value()) rememberFacilitator(true)
  })
  return (
    <Page title={t().title} lead={t().lead} narrow>
      <a class={styles.back} href={filtersAddress(filters())}>
        <Icon name="back" size={20} />
        {t().back}
      </a>
      <Switch fallback={<Waiting words={t()} />}>
        <Match when={reports.value()}>
          {(known) => <Content reports={reports} known={known()} search={filters()} />}
        </Match>
        <Match when={reports.problem()?.code === 'not-found'}>
          <EmptyState icon="people" title={list().notFacilitator} text={list().notFacilitatorText} />
        </Match>
        <Match when={reports.problem()}>
          {(why) => <Failed words={words()} problem={why()} onRetry={reports.retry} />}
        </Match>
      </Switch>
    </Page>
  )
}

export default ScheduledPage
