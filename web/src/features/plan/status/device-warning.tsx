import { type JSX, Show } from 'solid-js'
import type { LiveSignals } from '../../../live/live-signals'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { t } from '../messages'
import { chipState } from './chip-state'
import { statusWords } from './chip-words'
import styles from './status.module.css'

/** Stands in the page as long as the device keeps nothing, with a way to save a copy. */
export const DeviceWarning = (props: { live: LiveSignals; onExport: () => void }): JSX.Element => (
  <Show when={props.live.status().device === 'failed'}>
    <Notice tone="trouble">
      <div class={styles.warning}>
        <span>{statusWords(chipState(props.live.status()))}</span>
        <Button onPress={props.onExport}>{t().export}</Button>
      </div>
    </Notice>
  </Show>
)
