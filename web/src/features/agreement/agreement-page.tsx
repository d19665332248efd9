import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { useParams } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { problemWords } from '../../api/problem-words'
import { createPartnership } from '../../session/partnership'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { part } from '../../ui/part'
import { RetryNotice } from '../../ui/retry-notice'
import { Skeleton } from '../../ui/skeleton'
import { ErrorState } from '../../ui/state'
import styles from './agreement-page.module.css'
import { createAgreement } from './agreement-state'
import { t } from './messages'
import { PastList } from './past/past-list'
import { standingOf } from './standing/standing'
import { StandingCard } from './standing/standing-card'

const DraftsPart = part(() => import('./drafts/drafts-part'))

const Waiting = (): JSX.Element => <Skeleton label={t().loading} blocks={['tall', 'short', 'tall']} />

const Agreement = (props: { partnership: PartnershipDetail }): JSX.Element => {
  const agreement = createAgreement(props.partnership.id)
  const mayOpen = () => may(props.partnership.role, 'terms:read')
  const now = Date.now()
  return (
    <Switch fallback={<Waiting />}>
      <Match when={agreement.state()}>
        {(state) => (
          <div class={styles.sections}>
            <Show when={agreement.problem()}>
              {(why) => (
                <RetryNotice
                  tone="warning"
                  icon={why().code === 'offline' ? 'offline' : 'warning'}
                  text={t().stale}
                  retryLabel={t().retry}
                  onRetry={agreement.refresh}
                />
              )}
            </Show>
            <div class={styles.half}>
              <StandingCard
                partnership={props.partnership}
                state={state()}
                standing={standingOf(state(), now)}
                mayOpen={mayOpen()}
              />
            </div>
            <Show when={mayOpen()} fallback={<Notice icon="people">{t().withoutContents}</Notice>}>
              <DraftsPart partnership={props.partnership} agreement={agreement} />
            </Show>
            <PastList partnershipId={props.partnership.id} state={state()} mayOpen={mayOpen()} now={now} />
          </div>
        )}
      </Match>
      <Match when={agreement.problem()}>
        {(why) => (
          <ErrorState
            title={t().failedTitle}
            text={why().code === 'offline' ? t().offlineFirst : problemWords(why())}
            retryLabel={t().retry}
            onRetry={agreement.refresh}
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
        <Match when={partnership()}>{(known) => <Agreement partnership={known()} />}</Match>
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
      </Switch>
    </Page>
  )
}

/** What a partnership agrees on besides its plan: where it stands, its terms, and the way to a proposal. */
const AgreementPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <Show when={params.partnershipId} keyed>
      {(partnershipId) => <Partnership partnershipId={partnershipId} />}
    </Show>
  )
}

export default AgreementPage
