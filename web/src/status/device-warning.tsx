import type { JSX } from 'solid-js'
import type { LiveSignals } from '../live/live-signals'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { chipState } from './chip-state'
import styles from './device-warning.module.css'
import { statusWords } from './status-words'
import { t } from './words'

/** Stands in the page as long as the device keeps nothing, with a way to save a copy. */
const DeviceWarning = (props: { live: LiveSignals; onExport: () => void }): JSX.Element => (
  <Notice tone="trouble">
    <div class={styles.warning}>
      <span>{statusWords(chipState(props.live.status()))}</span>
      <Button onPress={props.onExport}>{t().export}</Button>
    </div>
  </Notice>
)

export default DeviceWarning
