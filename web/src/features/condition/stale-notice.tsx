import { type JSX, Show } from 'solid-js'
import { formatMoment } from '../../i18n/format'
import type { Seen } from '../../live/seen'
import { RetryNotice } from '../../ui/retry-notice'
import { t } from './words'

/** Says that what is shown could not be made fresh, and from when it is. */
export const StaleNotice = (props: {
  seen: Pick<Seen<unknown>, 'problem' | 'retry' | 'seenAt'>
}): JSX.Element => (
  <Show when={props.seen.problem()}>
    {(why) => (
      <RetryNotice
        tone="warning"
        icon={why().code === 'offline' ? 'offline' : 'warning'}
        text={t().stale(formatMoment(props.seen.seenAt() ?? Date.now()))}
        retryLabel={t().retry}
        onRetry={props.seen.retry}
      />
    )}
  </Show>
)
