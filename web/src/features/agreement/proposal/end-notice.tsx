import type { AgreementStateView, ProposalView } from '@rembuk/contract/agreements'
import type { ProposalEnd } from '@rembuk/core/proposal/proposal'
import { statusAt } from '@rembuk/core/proposal/stances'
import { type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { ButtonLink } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { agreedAddress, proposalAddress } from '../addresses'
import styles from './proposal.module.css'
import { t } from './words'

/** Says how a proposal ended, and leads to what holds instead: the agreement, or a newer proposal. */
export const EndNotice = (props: {
  partnershipId: string
  state: AgreementStateView
  proposal: ProposalView
  end: ProposalEnd
  now: number
}): JSX.Element => {
  const version = () => props.state.agreed.find(({ proposalId }) => proposalId === props.proposal.id)
  const newer = () =>
    props.state.proposals.find(
      (each) => each.number > props.proposal.number && statusAt(each, props.now) === 'open',
    )
  return (
    <Notice
      tone={props.end === 'agreed' ? 'plain' : 'trouble'}
      icon={props.end === 'agreed' ? 'check' : 'warning'}
    >
      <div class={styles.end}>
        <p>{t().ended[props.end]}</p>
        <Show when={version()}>
          {(agreed) => (
            <ButtonLink variant="primary" href={agreedAddress(props.partnershipId, agreed().version)}>
              {t().openAgreed(formatCount(agreed().version))}
            </ButtonLink>
          )}
        </Show>
        <Show when={newer()}>
          {(other) => (
            <ButtonLink variant="primary" href={proposalAddress(props.partnershipId, other().id)}>
              {t().openNewest(formatCount(other().number))}
            </ButtonLink>
          )}
        </Show>
      </div>
    </Notice>
  )
}
