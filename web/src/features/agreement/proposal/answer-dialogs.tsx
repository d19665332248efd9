import type { ProposalView } from '@rembuk/contract/agreements'
import { type JSX, Match, Switch } from 'solid-js'
import { ConsentDialog } from './answer/consent-dialog'
import type { AnswerSender } from './answer/send-answer'
import { TextDialog } from './answer/text-dialog'
import { WithdrawDialog } from './answer/withdraw-dialog'
import { t } from './answer/words'
import type { Asked } from './answer-bar'

/** What is being answered; a question may be about one line of the difference. */
export interface Answering {
  asked: Asked
  about?: { key: string; sentence: string }
}

/** The dialog in which an answer is given. */
export const AnswerDialogs = (props: {
  partnershipId: string
  proposalId: string
  answering: Answering | undefined
  /** What a consent says, in full sentences. */
  sentences: readonly string[]
  sender: AnswerSender
  /** With the words that say what happened. */
  onAnswered: (proposal: ProposalView, said: string) => void
  onStale: () => void
  onClose: () => void
}): JSX.Element => {
  const about = () => props.answering?.about
  return (
    <Switch>
      <Match when={props.answering?.asked === 'consent'}>
        <ConsentDialog
          partnershipId={props.partnershipId}
          proposalId={props.proposalId}
          sentences={props.sentences}
          sender={props.sender}
          onAnswered={(proposal) =>
            props.onAnswered(proposal, proposal.status === 'agreed' ? t().nowAgreed : t().nowConsented)
          }
          onStale={props.onStale}
          onClose={props.onClose}
        />
      </Match>
      <Match when={props.answering?.asked === 'refuse'}>
        <TextDialog
          title={t().refuseTitle}
          texts={[t().refuseText]}
          label={t().reason}
          hint={t().reasonHint}
          error={t().reasonError}
          sendLabel={t().refuse}
          variant="danger"
          onSend={(reason) => props.sender.answer({ kind: 'refuse', reason })}
          onAnswered={(proposal) => props.onAnswered(proposal, t().nowRefused)}
          onClose={props.onClose}
        />
      </Match>
      <Match when={props.answering?.asked === 'ask'}>
        <TextDialog
          title={t().askTitle}
          texts={[about() ? t().about(about()?.sentence ?? '') : '', t().askText].filter(Boolean)}
          label={t().question}
          error={t().questionError}
          sendLabel={t().sendQuestion}
          variant="primary"
          onSend={(text) => {
            const key = about()?.key
            return props.sender.answer({ kind: 'question', text, ...(key !== undefined && { about: key }) })
          }}
          onAnswered={(proposal) => props.onAnswered(proposal, t().nowAsked)}
          onClose={props.onClose}
        />
      </Match>
      <Match when={props.answering?.asked === 'withdraw'}>
        <WithdrawDialog
          sender={props.sender}
          onAnswered={(proposal) => props.onAnswered(proposal, t().nowWithdrawn)}
          onClose={props.onClose}
        />
      </Match>
    </Switch>
  )
}
