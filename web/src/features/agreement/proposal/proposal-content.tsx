import type { AgreementStateView, ProposalView } from '@rembuk/contract/agreements'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Change } from '@rembuk/core/change/change'
import { difference } from '@rembuk/core/change/difference'
import { keyOf } from '@rembuk/core/change/entry'
import { interestOf, type Versions } from '@rembuk/core/change/interest'
import { createEffect, createSignal, type JSX, on, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { showToast } from '../../../ui/toast-store'
import { Contents } from '../agreed/contents/contents'
import { AnswersList } from './answer/answers-list'
import { answerSender } from './answer/send-answer'
import { t as answerWords } from './answer/words'
import { AnswerBar, mayAnswer } from './answer-bar'
import { AnswerDialogs, type Answering } from './answer-dialogs'
import { ChangeList } from './changes/change-list'
import { changeRuns } from './changes/change-runs'
import { runSentence, runWords } from './changes/run-words'
import { t as changeWords } from './changes/words'
import { Effects } from './effects/effects'
import { namesOf } from './facts/names'
import styles from './proposal.module.css'
import { t } from './words'

/** Longest name of a line that a question can be about, as the server takes it. */
const MAX_ABOUT = 200

/** What a proposal changes, what follows from it, who said what, and the way to answer. */
export const ProposalContentView = (props: {
  partnership: PartnershipDetail
  state: AgreementStateView
  proposal: ProposalView
  versions: Versions
  open: boolean
  onAnswered: (proposal: ProposalView) => void
  onStale: () => void
}): JSX.Element => {
  const { partnership, versions } = props
  const changes = difference(versions.before, versions.after)
  const names = namesOf(versions, partnership.people)
  const interest = partnership.partyId === undefined ? undefined : interestOf(partnership.partyId, versions)
  const sender = answerSender(partnership.id, props.proposal.id, props.proposal.hash)
  const [answering, setAnswering] = createSignal<Answering>()
  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) setAnswering(undefined)
      },
    ),
  )

  const version = () => props.state.agreed.find(({ hash }) => hash === beforeHash())?.version
  const beforeHash = () => {
    const own = props.state.agreed.find(({ proposalId }) => proposalId === props.proposal.id)
    return own ? own.previous : props.state.agreed[0]?.hash
  }
  const versionWords = () => formatCount(version() ?? 0)
  const sentences = () => [
    answerWords().sentence(formatCount(props.proposal.number), names.party(partnership.partyId ?? '')),
    versions.before && version() !== undefined
      ? answerWords().changes(formatCount(changes.length), versionWords())
      : answerWords().whole,
    answerWords().whenAll,
  ]
  const lineOf = (about: string): string | undefined => {
    const change = changes.find((each) => keyOf(each) === about)
    return change && changeRuns([change]).map((run) => runSentence(runWords(run, names)))[0]
  }
  const ask = (change: Change, sentence: string): void => {
    const key = keyOf(change)
    setAnswering({ asked: 'ask', ...(key.length <= MAX_ABOUT && { about: { key, sentence } }) })
  }
  const mayAsk = () => props.open && mayAnswer(partnership, props.proposal)

  return (
    <>
      <Show
        when={versions.before}
        fallback={
          <section class={styles.section}>
            <h2>{t().first}</h2>
            <p>{t().firstText}</p>
            <Contents snapshot={versions.after} names={names} />
          </section>
        }
      >
        <section class={styles.section}>
          <h2>{changeWords().title}</h2>
          <p class={styles.soft}>
            {version() === undefined ? changeWords().sinceLast : changeWords().since(versionWords())}
          </p>
          <ChangeList
            changes={changes}
            interest={interest}
            names={names}
            onAsk={mayAsk() ? ask : undefined}
          />
        </section>
      </Show>
      <Effects versions={versions} partyId={partnership.partyId} names={names} />
      <AnswersList proposal={props.proposal} partyName={names.party} lineOf={lineOf} />
      <Show when={props.open && partnership.partyId !== undefined}>
        <AnswerBar
          partnership={partnership}
          proposal={props.proposal}
          onAsk={(asked) => setAnswering({ asked })}
        />
      </Show>
      <AnswerDialogs
        partnershipId={partnership.id}
        proposalId={props.proposal.id}
        answering={answering()}
        sentences={sentences()}
        sender={sender}
        onAnswered={(proposal, said) => {
          setAnswering(undefined)
          props.onAnswered(proposal)
          showToast({ text: said })
        }}
        onStale={props.onStale}
        onClose={() => setAnswering(undefined)}
      />
    </>
  )
}
