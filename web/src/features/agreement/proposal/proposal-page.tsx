import type { ProposalView } from '@rembuk/contract/agreements'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { statusAt } from '@rembuk/core/proposal/stances'
import { useParams } from '@solidjs/router'
import { createMemo, type JSX, Match, onCleanup, Show, Switch } from 'solid-js'
import { createLoad } from '../../../api/load'
import { formatMoment } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { Failed, PartnershipPage, Waiting } from '../../../session/partnership-page'
import { ButtonLink } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
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

const pageWords = () => ({ ...t(), offline: t().needsSignal, retry: agreementWords().retry })

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
  const mayRead = may(partnership, 'terms:read')
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
    <Switch fallback={<Waiting words={t()} />}>
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
            words={pageWords()}
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

/** One proposal: what it changes, who said what to it, and how to answer. */
const ProposalPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string; proposalId: string }>()
  return (
    <Show when={params.partnershipId && params.proposalId ? { ...params } : undefined} keyed>
      {({ partnershipId, proposalId }) => (
        <PartnershipPage partnershipId={partnershipId} title={t().title} narrow words={pageWords()}>
          {(partnership) => <Proposal partnership={partnership()} proposalId={proposalId} />}
        </PartnershipPage>
      )}
    </Show>
  )
}

export default ProposalPage
