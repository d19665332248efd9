import { type JSX, Match, Switch } from 'solid-js'
import { createLoad } from '../../../api/load'
import { problemWords } from '../../../api/problem-words'
import { formatMoment } from '../../../i18n/format'
import { Skeleton } from '../../../ui/skeleton'
import { ErrorState } from '../../../ui/state'
import { t } from '../messages'
import { loadVersion } from './load-version'
import type { Moment } from './open-history'
import { PastBanner } from './past-banner'
import { PastDesk } from './past-desk'
import { t as historyWords } from './words'

/** The plan as of one moment, for looking only; its children show the plan that is on the desk. */
export const PastPlan = (props: {
  documentId: string
  moment: Moment
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
  const title = () => historyWords().asOf(formatMoment(props.moment.at))
  return (
    <>
      <PastBanner title={title()} by={version()?.author} onBack={props.onBack} />
      <Switch fallback={<Skeleton label={historyWords().loadingThen} blocks={['short', 'tall', 'tall']} />}>
        <Match when={problem()}>
          {(failed) => (
            <ErrorState
              title={historyWords().failedTitle}
              text={failed().code === 'offline' ? historyWords().offline : problemWords(failed())}
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
