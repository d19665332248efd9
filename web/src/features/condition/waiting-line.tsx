import { type JSX, Show } from 'solid-js'
import { formatCount } from '../../i18n/numbers'
import type { Support } from './support-state'
import { t } from './words'

/** How much of what was written down on this device the server has not taken; nothing where it has all. */
export const WaitingLine = (props: { support: Support }): JSX.Element => {
  const count = () => props.support.pending().filter(({ entry }) => entry.refusal === undefined).length
  const words = () => (props.support.problem()?.code === 'offline' ? t().offlineWaiting : t().waiting)
  return <Show when={count()}>{(some) => <p role="status">{words()(formatCount(some()))}</p>}</Show>
}
