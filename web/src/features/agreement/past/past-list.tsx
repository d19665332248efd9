import type { AgreementStateView, ProposalView } from '@rembuk/contract/agreements'
import { isRenewal } from '@rembuk/core/agreement/renewal'
import type { ProposalStatus } from '@rembuk/core/proposal/proposal'
import { statusAt } from '@rembuk/core/proposal/stances'
import { For, type JSX, Show } from 'solid-js'
import { formatMomentDay } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { agreedAddress, proposalAddress } from '../addresses'
import { t } from '../messages'
import { termWords } from '../renewal/term-words'
import styles from './past.module.css'

const statusWords = (status: ProposalStatus): string => t().chips[status === 'open' ? 'proposed' : status]

/** Every proposal that was made, the newest first, under the number of the agreement it became. */
export const PastList = (props: {
  partnershipId: string
  state: AgreementStateView
  /** Whether the person may read what a proposal says. */
  mayOpen: boolean
  now: number
}): JSX.Element => {
  const versionOf = ({ id }: ProposalView) =>
    props.state.agreed.find(({ proposalId }) => proposalId === id)?.version
  const address = (proposal: ProposalView) => {
    const version = versionOf(proposal)
    return version === undefined
      ? proposalAddress(props.partnershipId, proposal.id)
      : agreedAddress(props.partnershipId, version)
  }
  /** What the agreement that it became says of its time, where that is new. */
  const term = (proposal: ProposalView): string => {
    const version = versionOf(proposal)
    const at = (number: number) => props.state.agreed.find((each) => each.version === number)?.term ?? {}
    if (version === undefined) return ''
    const words = termWords(at(version))
    if (version === 1) return words
    return isRenewal(at(version - 1), at(version)) ? t().renewed(words) : ''
  }
  const title = (proposal: ProposalView) => {
    const version = versionOf(proposal)
    return version === undefined
      ? t().proposal(formatCount(proposal.number))
      : t().agreed(formatCount(version))
  }
  return (
    <section class={styles.past}>
      <h2>{t().history}</h2>
      <Show when={props.state.proposals.length > 0} fallback={<p class={styles.soft}>{t().historyEmpty}</p>}>
        <ol class={styles.list}>
          <For each={props.state.proposals}>
            {(proposal) => (
              <li class={styles.row}>
                <Show when={props.mayOpen} fallback={<span class={styles.title}>{title(proposal)}</span>}>
                  <a class={styles.title} href={address(proposal)}>
                    {title(proposal)}
                  </a>
                </Show>
                <Show when={term(proposal)}>{(words) => <span class={styles.term}>{words()}</span>}</Show>
                <span>{statusWords(statusAt(proposal, props.now))}</span>
                <span class={styles.soft}>{formatMomentDay(proposal.endedAt ?? proposal.openedAt)}</span>
              </li>
            )}
          </For>
        </ol>
      </Show>
    </section>
  )
}
