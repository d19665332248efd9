import type { AgreementStateView, ProposalView } from '@rembuk/contract/agreements'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { reminderOn } from '@rembuk/core/agreement/renewal'
import type { Day } from '@rembuk/core/calendar'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { formatMomentDay } from '../../../i18n/format'
import { formatList } from '../../../i18n/format-list'
import { formatCount } from '../../../i18n/numbers'
import { ButtonLink } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { agreedAddress, proposalAddress } from '../addresses'
import { t } from '../messages'
import { endWords, termWords } from '../renewal/term-words'
import type { Standing } from './standing'
import styles from './standing.module.css'
import { StandingChip } from './standing-chip'

/** What is agreed, what is proposed, who is still awaited; `children` say what comes next. */
export const StandingCard = (props: {
  partnership: Pick<PartnershipDetail, 'id' | 'parties'>
  state: AgreementStateView
  standing: Standing
  /** In the partnership's time zone. */
  today: Day
  /** Whether the person may read what a proposal says. */
  mayOpen: boolean
  children?: JSX.Element
}): JSX.Element => {
  const nameOf = (partyId: string) =>
    props.partnership.parties.find(({ id }) => id === partyId)?.name ?? t().formerParty
  const agreed = () => props.state.agreed[0]
  const open = () => {
    const { standing } = props
    return standing.is === 'proposed' || standing.is === 'waiting' ? standing : undefined
  }
  const refused = () => {
    const { standing } = props
    return standing.is === 'refused' ? standing : undefined
  }
  const proposedBy = ({ number, proposedBy: { name, partyId }, openedAt }: ProposalView) =>
    t().proposedBy(formatCount(number), name || nameOf(partyId), formatMomentDay(openedAt))
  return (
    <Card class={styles.card}>
      <h2 class="visually-hidden">{t().standing}</h2>
      <StandingChip standing={props.standing} />
      <div class={styles.words}>
        <Switch>
          <Match when={open()}>
            {(now) => (
              <>
                <p>{proposedBy(now().proposal)}</p>
                <p class={styles.strong}>{t().awaited(formatList(now().waiting.map(nameOf)))}</p>
                <p class={styles.soft}>{t().answerBefore(formatMomentDay(now().proposal.expiresAt))}</p>
              </>
            )}
          </Match>
          <Match when={refused()}>
            {(now) => (
              <>
                <p class={styles.strong}>
                  {t().refusedBy(formatCount(now().proposal.number), nameOf(now().partyId))}
                </p>
                <p>{t().reason(now().reason)}</p>
              </>
            )}
          </Match>
          <Match when={props.standing.is === 'expired'}>
            <p>{t().expired}</p>
          </Match>
          <Match when={props.standing.is === 'draft'}>
            <p>{t().nothingAgreed}</p>
          </Match>
        </Switch>
        <Show when={agreed()}>
          {(version) => (
            <>
              <p>{t().agreedOn(formatCount(version().version), formatMomentDay(version().at))}</p>
              <Show when={termWords(version().term ?? {})}>{(term) => <p>{t().holds(term())}</p>}</Show>
              <Show
                when={!props.mayOpen && reminderOn(version().term ?? {}, props.today) && version().term?.end}
              >
                {(end) => <p class={styles.strong}>{endWords(end(), props.today)}</p>}
              </Show>
            </>
          )}
        </Show>
      </div>
      <Show when={props.mayOpen}>
        <div class={styles.links}>
          <Show when={open()}>
            {(now) => (
              <ButtonLink variant="primary" href={proposalAddress(props.partnership.id, now().proposal.id)}>
                {t().openProposal(formatCount(now().proposal.number))}
              </ButtonLink>
            )}
          </Show>
          <Show when={agreed()}>
            {(version) => (
              <ButtonLink href={agreedAddress(props.partnership.id, version().version)}>
                {t().openAgreed(formatCount(version().version))}
              </ButtonLink>
            )}
          </Show>
        </div>
      </Show>
      {props.children}
    </Card>
  )
}
