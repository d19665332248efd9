import { type JSX, Match, Switch } from 'solid-js'
import { createLoad } from '../../../api/load'
import { Skeleton } from '../../../ui/skeleton'
import { ErrorState } from '../../../ui/state'
import { t } from '../messages'
import { authorName } from './author-name'
import { loadVersion } from './load-version'
import { momentWords } from './moment-words'
import type { Moment } from './open-history'
import { PastBanner } from './past-banner'
import { PastDesk } from './past-desk'
import { troubleWords } from './trouble-words'
import { t as historyWords } from './words'

/** The plan as of one moment, for looking only; its children show the plan that is on the desk. */
export const PastPlan = (props: {
  documentId: string
  moment: Moment
  onMore: () => void
  onBack: () => void
  children: JSX.Element
}): JSX.Element => {
  const { loaded, retry } = createLoad((signal) => loadVersion(props.documentId, props.moment.n, signal))
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const version = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  const title = () => historyWords().asOf(momentWords(props.moment))
  const last = (): string | undefined => {
    const known = version()
    if (!known) return undefined
    const [when, asked] = [momentWords({ ...props.moment, at: known.at }), momentWords(props.moment)]
    return historyWords().lastBy(`${authorName(known.author)}${when === asked ? '' : `, ${when}`}`)
  }
  return (
    <>
      <PastBanner title={title()} by={last()} onMore={version() && props.onMore} onBack={props.onBack} />
      <Switch fallback={<Skeleton label={historyWords().loadingThen} blocks={['short', 'tall', 'tall']} />}>
        <Match when={problem()}>
          {(failed) => (
            <ErrorState
              title={historyWords().failedTitle}
              text={troubleWords(failed())}
              retryLabel={t().retry}
              onRetry={retry}
            />
          )}
        </Match>
        <Match when={version()} keyed>
          {({ doc }) => <PastDesk doc={doc}>{props.children}</PastDesk>}
        </Match>
      </Switch>
    </>
  )
}
