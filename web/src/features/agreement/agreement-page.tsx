import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { dayAt } from '@rembuk/core/calendar'
import { useParams } from '@solidjs/router'
import { type JSX, Match, Show, Suspense, Switch } from 'solid-js'
import { Failed, PartnershipPage, Waiting } from '../../session/partnership-page'
import { Notice } from '../../ui/notice'
import { part } from '../../ui/part'
import { RetryNotice } from '../../ui/retry-notice'
import styles from './agreement-page.module.css'
import { createAgreement } from './agreement-state'
import { t } from './messages'
import { PastList } from './past/past-list'
import { standingOf } from './standing/standing'
import { StandingCard } from './standing/standing-card'

const DraftsPart = part(() => import('./drafts/drafts-part'))
const SeenPart = part(() => import('./seen/seen-part'))

const pageWords = () => ({ ...t(), offline: t().offlineFirst })

const Agreement = (props: { partnership: PartnershipDetail }): JSX.Element => {
  const agreement = createAgreement(props.partnership.id)
  const mayOpen = () => may(props.partnership, 'terms:read')
  const now = Date.now()
  const today = () => dayAt(now, props.partnership.timeZone)
  return (
    <Switch fallback={<Waiting words={t()} />}>
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
                today={today()}
                mayOpen={mayOpen()}
              />
            </div>
            <Show when={mayOpen()} fallback={<Notice icon="people">{t().withoutContents}</Notice>}>
              <DraftsPart partnership={props.partnership} agreement={agreement} today={today()} />
            </Show>
            <Suspense>
              <Show when={state().agreed.length > 0}>
                <SeenPart partnership={props.partnership} />
              </Show>
            </Suspense>
            <PastList partnershipId={props.partnership.id} state={state()} mayOpen={mayOpen()} now={now} />
          </div>
        )}
      </Match>
      <Match when={agreement.problem()}>
        {(why) => <Failed words={pageWords()} problem={why()} onRetry={agreement.refresh} />}
      </Match>
    </Switch>
  )
}

/** What a partnership agrees on besides its plan: where it stands, its terms, and the way to a proposal. */
const AgreementPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string }>()
  return (
    <Show when={params.partnershipId} keyed>
      {(partnershipId) => (
        <PartnershipPage partnershipId={partnershipId} title={t().title} words={pageWords()}>
          {(partnership) => <Agreement partnership={partnership()} />}
        </PartnershipPage>
      )}
    </Show>
  )
}

export default AgreementPage
