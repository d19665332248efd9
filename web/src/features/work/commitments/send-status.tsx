import { type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import type { Work } from '../../../work/work-state'
import styles from './commitments.module.css'
import { t } from './words'

/** Whether what was reported on this device is with the server, and whether its state is asked for; says nothing to who cannot report. */
export const SendStatus = (props: { work: Work }): JSX.Element => {
  const waiting = () => props.work.pending().filter(({ entry }) => entry.refusal === undefined).length
  const text = (): string => {
    if (waiting() === 0) return props.work.isHeld() ? t().asking : t().allSent
    const isOffline = props.work.problem()?.code === 'offline'
    return isOffline ? t().offline(formatCount(waiting())) : t().waiting(formatCount(waiting()))
  }
  return (
    <Show when={props.work.me.partyId !== undefined}>
      <p class={styles.status} data-status role="status">
        {text()}
      </p>
    </Show>
  )
}
