import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import { createMemo, type JSX, Match, Switch } from 'solid-js'
import type { ApiProblem } from '../api/problem'
import { problemWords } from '../api/problem-words'
import { Page } from '../ui/page'
import { Skeleton } from '../ui/skeleton'
import { ErrorState } from '../ui/state'
import { createPartnership } from './partnership'

export interface PartnershipPageWords {
  loading: string
  failedTitle: string
  /** What to do without a network. */
  offline: string
  retry: string
}

/** Blocks in place of what a page about a partnership loads. */
export const Waiting = (props: { words: Pick<PartnershipPageWords, 'loading'> }): JSX.Element => (
  <Skeleton label={props.words.loading} blocks={['short', 'tall', 'tall']} />
)

/** Says why a page, or what it is about, cannot be shown, and offers to ask again. */
export const Failed = (props: {
  words: Omit<PartnershipPageWords, 'loading'>
  problem: ApiProblem
  onRetry: () => void
}): JSX.Element => (
  <ErrorState
    title={props.words.failedTitle}
    text={props.problem.code === 'offline' ? props.words.offline : problemWords(props.problem)}
    retryLabel={props.words.retry}
    onRetry={props.onRetry}
  />
)

/**
 * A page about one partnership: its title with the partnership's name below, and its content once the
 * partnership is known. The content is made anew only when the person's part in it changes; what else is
 * fresher it reads.
 */
export const PartnershipPage = (props: {
  partnershipId: string
  title: string
  narrow?: boolean
  words: PartnershipPageWords
  children: (partnership: () => PartnershipDetail) => JSX.Element
}): JSX.Element => {
  const { loaded, retry } = createPartnership(props.partnershipId)
  const partnership = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const latest = createMemo((before: PartnershipDetail | undefined) => partnership() ?? before)
  const part = createMemo(() => {
    const known = partnership()
    return known && [known.id, known.role, known.partyId].join(' ')
  })
  return (
    <Page title={props.title} lead={partnership()?.name} narrow={props.narrow ?? false}>
      <Switch fallback={<Waiting words={props.words} />}>
        <Match when={part()} keyed>
          {(_) => props.children(latest as () => PartnershipDetail)}
        </Match>
        <Match when={problem()}>
          {(why) => <Failed words={props.words} problem={why()} onRetry={retry} />}
        </Match>
      </Switch>
    </Page>
  )
}
