import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { dayAt } from '@rembuk/core/calendar'
import { useLocation, useParams } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { problemWords } from '../../api/problem-words'
import { createPartnership } from '../../session/partnership'
import { session } from '../../session/session'
import { ButtonLink } from '../../ui/button'
import { Page } from '../../ui/page'
import { RetryNotice } from '../../ui/retry-notice'
import { Skeleton } from '../../ui/skeleton'
import { EmptyState, ErrorState } from '../../ui/state'
import { t } from './messages'
import { TabBar } from './tab-bar'
import styles from './work-page.module.css'
import { createWork, type Work } from './work-state'
import { workTabOf, workTabs } from './work-tabs'

const Waiting = (): JSX.Element => <Skeleton label={t().loading} blocks={['short', 'tall', 'tall']} />

const NothingAgreed = (props: { partnershipId: string }): JSX.Element => (
  <EmptyState icon="agreement" title={t().nothingTitle} text={t().nothingText}>
    <ButtonLink variant="primary" href={`/kemitraan/${encodeURIComponent(props.partnershipId)}/kesepakatan`}>
      {t().toAgreement}
    </ButtonLink>
  </EmptyState>
)

const Parts = (props: { partnership: PartnershipDetail; work: Work }): JSX.Element => {
  const here = useLocation()
  const current = () => workTabOf(here.query.bagian)
  return (
    <div class={styles.sections}>
      <Show when={props.work.problem()}>
        {(why) => (
          <RetryNotice
            tone="warning"
            icon={why().code === 'offline' ? 'offline' : 'warning'}
            text={t().stale}
            retryLabel={t().retry}
            onRetry={props.work.refresh}
          />
        )}
      </Show>
      <TabBar current={current()} />
      <Show
        when={current() !== 'komitmen' || props.work.list().version > 0}
        fallback={<NothingAgreed partnershipId={props.partnership.id} />}
      >
        <Show when={current()} keyed>
          {(name) => {
            const Part = workTabs[name]
            const today = dayAt(Date.now(), props.partnership.timeZone)
            return <Part partnership={props.partnership} work={props.work} today={today} />
          }}
        </Show>
      </Show>
    </div>
  )
}

const WorkOf = (props: { partnership: PartnershipDetail }): JSX.Element => {
  const now = session()
  const personId = now.state === 'signed-in' ? now.me.id : ''
  const { id, partyId } = props.partnership
  const work = createWork(id, { personId, ...(partyId !== undefined && { partyId }) })
  return (
    <Switch fallback={<Waiting />}>
      <Match when={work.isKnown()}>
        <Parts partnership={props.partnership} work={work} />
      </Match>
      <Match when={work.problem()}>
        {(why) => (
          <ErrorState
            title={t().failedTitle}
            text={why().code === 'offline' ? t().offlineFirst : problemWords(why())}
            retryLabel={t().retry}
            onRetry={work.refresh}
          />
        )}
      </Match>
    </Switch>
  )
}

const Partnership = (props: { partnershipId: string }): JSX.Element => {
  const { loaded, retry } = createPartnership(props.partnershipId)
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const partnership = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  return (
    <Page title={t().title} lead={partnership()?.name}>
      <Switch fallback={<Waiting />}>
        <Match when={problem()}>
          {(why) => (
            <ErrorState
              title={t().failedTitle}
              text={why().code === 'offline' ? t().offlineFirst : problemWords(why())}
              retryLabel={t().retry}
              onRetry={retry}
            />
          )}
        </Match>
        <Match when={partnership()}>{(known) => <WorkOf partnership={known()} />}</Match>
      </Switch>
    </Page>
  )
}

/** What everybody has promised in a partnership, and what became of it. */
const WorkPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <Show when={params.partnershipId} keyed>
      {(partnershipId) => <Partnership partnershipId={partnershipId} />}
    </Show>
  )
}

export default WorkPage
