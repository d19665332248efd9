import type { ProposalView } from '@rembuk/contract/agreements'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { statusAt } from '@rembuk/core/proposal/stances'
import { useParams } from '@solidjs/router'
import { createMemo, type JSX, Match, onCleanup, Show, Switch } from 'solid-js'
import { createLoad } from '../../../api/load'
import type { ApiProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { formatMoment } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { createPartnership } from '../../../session/partnership'
import { ButtonLink } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { Page } from '../../../ui/page'
import { Skeleton } from '../../../ui/skeleton'
import { ErrorState } from '../../../ui/state'
import { agreementAddress } from '../addresses'
import { createAgreement } from '../agreement-state'
import { t as agreementWords } from '../messages'
import { standingOfProposal } from '../standing/standing'
import { StandingChip } from '../standing/standing-chip'
import { AnswersList } from './answer/answers-list'
import { EndNotice } from './end-notice'
import { loadContent } from './load-content'
import styles from './proposal.module.css'
import { ProposalContentView } from './proposal-content'
import { t } from './words'

const Waiting = (): JSX.Element => <Skeleton label={t().loading} blocks={['short', 'tall', 'tall']} />

const Failed = (props: { problem: ApiProblem; onRetry: () => void }): JSX.Element => (
  <ErrorState
    title={t().failedTitle}
    text={props.problem.code === 'offline' ? t().needsSignal : problemWords(props.problem)}
    retryLabel={agreementWords().retry}
    onRetry={props.onRetry}
  />
)

/** Connects to news of the plan's partnership once the page stands. */
const follow = (partnershipId: string): void => {
  let end: (() => void) | undefined
  let isOver = false
  import('./follow-plan').then(
    ({ followPlan }) => {
      if (!isOver) end = followPlan(partnershipId)
    },
    // Without it the page still asks when it comes back to the front.
    () => undefined,
  )
  onCleanup(() => {
    isOver = true
    end?.()
  })
}

const Proposal = (props: { partnership: PartnershipDetail; proposalId: string }): JSX.Element => {
  const { partnership, proposalId } = props
  const agreement = createAgreement(partnership.id)
  const mayRead = may(partnership.role, 'terms:read')
  const { loaded, retry } = createLoad(async (signal) =>
    mayRead ? await loadContent({ partnershipId: partnership.id, proposalId }, signal) : undefined,
  )
  follow(partnership.id)

  const content = createMemo(() => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  })
  const problem = () => {
    const now = loaded()
    if (now.state === 'failed') return now.problem
    return mayRead ? undefined : agreement.problem()
  }
  const proposal = createMemo(
    (): ProposalView | undefined =>
      agreement.state()?.proposals.find(({ id }) => id === proposalId) ?? content()?.proposal,
  )
  const state = () => agreement.state() ?? { proposals: [], agreed: [] }
  const status = () => {
    const known = proposal()
    return known && statusAt(known, Date.now())
  }
  const end = () => {
    const now = status()
    return now === 'open' ? undefined : now
  }
  const partyName = (partyId: string): string =>
    partnership.parties.find(({ id }) => id === partyId)?.name ?? agreementWords().formerParty

  return (
    <Switch fallback={<Waiting />}>
      <Match when={(content() || !mayRead) && proposal()}>
        {(known) => (
          <div class={styles.sections}>
            <div class={styles.intro}>
              <h2>{agreementWords().proposal(formatCount(known().number))}</h2>
              <Show when={standingOfProposal(known(), Date.now())}>
                {(standing) => <StandingChip standing={standing()} />}
              </Show>
              <p>
                {t().proposed(
                  known().proposedBy.name || partyName(known().proposedBy.partyId),
                  partyName(known().proposedBy.partyId),
                  formatMoment(known().openedAt),
                )}
              </p>
              <Show when={known().note}>{(note) => <p>{t().note(note())}</p>}</Show>
              <Show when={status() === 'open'}>
                <p class={styles.soft}>{t().openUntil(formatMoment(known().expiresAt))}</p>
              </Show>
            </div>
            <Show when={end()}>
              {(how) => (
                <EndNotice
                  partnershipId={partnership.id}
                  state={state()}
                  proposal={known()}
                  end={how()}
                  now={Date.now()}
                />
              )}
            </Show>
            <Show
              when={content()}
              fallback={
                <>
                  <Notice icon="people">{agreementWords().withoutContents}</Notice>
                  <AnswersList proposal={known()} partyName={partyName} lineOf={() => undefined} />
                </>
              }
            >
              {(loadedContent) => (
                <ProposalContentView
                  partnership={partnership}
                  state={state()}
                  proposal={known()}
                  versions={loadedContent().versions}
                  open={status() === 'open'}
                  onAnswered={agreement.take}
                  onStale={agreement.refresh}
                />
              )}
            </Show>
            <div>
              <ButtonLink href={agreementAddress(partnership.id)} icon="back">
                {t().backToAgreement}
              </ButtonLink>
            </div>
          </div>
        )}
      </Match>
      <Match when={problem()}>
        {(why) => (
          <Failed
            problem={why()}
            onRetry={() => {
              retry()
              agreement.refresh()
            }}
          />
        )}
      </Match>
    </Switch>
  )
}

const Partnership = (props: { partnershipId: string; proposalId: string }): JSX.Element => {
  const { loaded, retry } = createPartnership(props.partnershipId)
  const partnership = createMemo(
    () => {
      const now = loaded()
      return now.state === 'ready' ? now.value : undefined
    },
    undefined,
    // The page is of this person's part in it: what else is fresher does not start it anew.
    { equals: (a, b) => a?.id === b?.id && a?.role === b?.role && a?.partyId === b?.partyId },
  )
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  return (
    <Page title={t().title} lead={partnership()?.name} narrow>
      <Switch fallback={<Waiting />}>
        <Match when={partnership()} keyed>
          {(known) => <Proposal partnership={known} proposalId={props.proposalId} />}
        </Match>
        <Match when={problem()}>{(why) => <Failed problem={why()} onRetry={retry} />}</Match>
      </Switch>
    </Page>
  )
}

/** One proposal: what it changes, who said what to it, and how to answer. */
const ProposalPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string; proposalId: string }>()
  return (
    <Show when={params.partnershipId && params.proposalId ? { ...params } : undefined} keyed>
      {({ partnershipId, proposalId }) => (
        <Partnership partnershipId={partnershipId} proposalId={proposalId} />
      )}
    </Show>
  )
}

export default ProposalPage
