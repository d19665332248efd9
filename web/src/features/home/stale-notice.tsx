import type { JSX } from 'solid-js'
import type { ApiProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { formatMoment } from '../../i18n/format'
import { RetryNotice } from '../../ui/retry-notice'
import { t } from './messages'

const words = (problem: ApiProblem, savedAt: number): string =>
  problem.code === 'offline'
    ? t().offline(formatMoment(savedAt))
    : t().stale(formatMoment(savedAt), problemWords(problem))

/** Why the list is not fresh, and from when it is. Most often nobody sees it, so it is loaded when it is needed. */
const StaleNotice = (props: { problem: ApiProblem; savedAt: number; onRetry: () => void }): JSX.Element => (
  <RetryNotice
    tone="warning"
    icon={props.problem.code === 'offline' ? 'offline' : 'warning'}
    text={words(props.problem, props.savedAt)}
    retryLabel={t().retry}
    onRetry={props.onRetry}
  />
)

export default StaleNotice
