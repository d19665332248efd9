import { useParams } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/format'
import { ButtonLink } from '../../../ui/button'
import { Page } from '../../../ui/page'
import { RetryNotice } from '../../../ui/retry-notice'
import { agreementAddress } from '../addresses'
import { createAgreement } from '../agreement-state'
import { t } from '../messages'
import { standingOfProposal } from '../standing/standing'
import { StandingChip } from '../standing/standing-chip'

/** One proposal: what became of it. */
const ProposalPage = (): JSX.Element => {
  const params = useParams<{ partnershipId: string; proposalId: string }>()
  const agreement = createAgreement(params.partnershipId)
  const proposal = () => agreement.state()?.proposals.find(({ id }) => id === params.proposalId)
  const standing = () => {
    const known = proposal()
    return known && standingOfProposal(known, Date.now())
  }
  return (
    <Page title={proposal() ? t().proposal(formatCount(proposal()?.number ?? 0)) : t().title} narrow>
      <Show when={agreement.problem()}>
        <RetryNotice tone="warning" text={t().stale} retryLabel={t().retry} onRetry={agreement.refresh} />
      </Show>
      <p>
        <Show when={standing()}>{(known) => <StandingChip standing={known()} />}</Show>
      </p>
      <div>
        <ButtonLink href={agreementAddress(params.partnershipId)}>{t().title}</ButtonLink>
      </div>
    </Page>
  )
}

export default ProposalPage
