import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { dayAt } from '@rembuk/core/calendar'
import { useLocation, useParams } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { Failed, PartnershipPage, Waiting } from '../../session/partnership-page'
import { session } from '../../session/session'
import { ButtonLink } from '../../ui/button'
import { RetryNotice } from '../../ui/retry-notice'
import { EmptyState } from '../../ui/state'
import { TabBar } from '../../ui/tab-bar'
import { createWork, type Work } from '../../work/work-state'
import { t } from './messages'
import styles from './work-page.module.css'
import { tabNames, workTabOf, workTabs } from './work-tabs'

const pageWords = () => ({ ...t(), offline: t().offlineFirst })

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
      <TabBar
        label={t().parts}
        names={tabNames}
        current={current()}
        text={(name) => t().tabs[name]}
        href={(name) => `?bagian=${name}`}
      />
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
    <Switch fallback={<Waiting words={t()} />}>
      <Match when={work.isKnown()}>
        <Parts partnership={props.partnership} work={work} />
      </Match>
      <Match when={work.problem()}>
        {(why) => <Failed words={pageWords()} problem={why()} onRetry={work.refresh} />}
      </Match>
    </Switch>
  )
}

/** What everybody has promised in a partnership, and what became of it. */
const WorkPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <Show when={params.partnershipId} keyed>
      {(partnershipId) => (
        <PartnershipPage partnershipId={partnershipId} title={t().title} words={pageWords()}>
          {(partnership) => <WorkOf partnership={partnership()} />}
        </PartnershipPage>
      )}
    </Show>
  )
}

export default WorkPage
