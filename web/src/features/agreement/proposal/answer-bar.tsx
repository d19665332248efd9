import type { ProposalView } from '@rembuk/contract/agreements'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { may } from '@rembuk/core/access/policy'
import { isSigner, stanceOf } from '@rembuk/core/proposal/stances'
import { type JSX, Show } from 'solid-js'
import { formatList } from '../../../i18n/format-list'
import { session } from '../../../session/session'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { createOnline } from './answer/online'
import { t } from './answer/words'
import styles from './proposal.module.css'

/** What the reader can do about an open proposal. */
export type Asked = 'consent' | 'refuse' | 'ask' | 'withdraw'

const readerId = (): string | undefined => {
  const now = session()
  return now.state === 'signed-in' ? now.me.id : undefined
}

/** Whether the reader is one of those who may sign a proposal for their party. */
export const mayAnswer = (partnership: PartnershipDetail, proposal: ProposalView): boolean => {
  const { partyId } = partnership
  const personId = readerId()
  return (
    partyId !== undefined &&
    personId !== undefined &&
    may(partnership, 'agreement:answer') &&
    isSigner(proposal, { partyId, personId })
  )
}

/** The buttons with which an open proposal is answered, or who answers where the reader does not. */
export const AnswerBar = (props: {
  partnership: PartnershipDetail
  proposal: ProposalView
  onAsk: (asked: Asked) => void
}): JSX.Element => {
  const online = createOnline()
  const partyId = () => props.partnership.partyId ?? ''
  const isMine = () => mayAnswer(props.partnership, props.proposal)
  const hasConsented = () =>
    stanceOf({ record: props.proposal.stances }, partyId())?.stance.kind === 'consent'
  const mayWithdraw = () =>
    partyId() === props.proposal.proposedBy.partyId && may(props.partnership, 'agreement:propose')
  const signers = () => {
    const ids = props.proposal.signers.find((each) => each.partyId === partyId())?.personIds ?? []
    return props.partnership.people.flatMap(({ id, name }) => (id && ids.includes(id) ? [name] : []))
  }
  return (
    <section class={styles.answer}>
      <h2>{t().title}</h2>
      <Show when={hasConsented()}>
        <p>{t().consented}</p>
      </Show>
      <Show when={!isMine() && signers().length > 0}>
        <p>{t().notSigner(formatList(signers()))}</p>
      </Show>
      <Show when={!online()}>
        <Notice tone="warning" icon="offline">
          {t().offline}
        </Notice>
      </Show>
      <div class={styles.buttons}>
        <Show when={isMine()}>
          <Show when={!hasConsented()}>
            <Button
              variant="primary"
              icon="check"
              disabled={!online()}
              onPress={() => props.onAsk('consent')}
            >
              {t().consent}
            </Button>
          </Show>
          <Button icon="comment" disabled={!online()} onPress={() => props.onAsk('ask')}>
            {t().ask}
          </Button>
          <Button icon="close" disabled={!online()} onPress={() => props.onAsk('refuse')}>
            {t().refuse}
          </Button>
        </Show>
        <Show when={mayWithdraw()}>
          <Button variant="quiet" icon="undo" disabled={!online()} onPress={() => props.onAsk('withdraw')}>
            {t().withdraw}
          </Button>
        </Show>
      </div>
    </section>
  )
}
