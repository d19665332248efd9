import type { JSX } from 'solid-js'
import { Button } from './button'
import type { IconName } from './icon'
import { Notice } from './notice'
import styles from './notice.module.css'

/** A line inside a page that says what did not work, with another try beside it. */
export const RetryNotice = (props: {
  tone: 'warning' | 'trouble'
  icon?: IconName
  text: string
  retryLabel: string
  onRetry: () => void
}): JSX.Element => (
  <Notice tone={props.tone} icon={props.icon}>
    <div class={styles.retry}>
      <p>{props.text}</p>
      <Button variant="quiet" onPress={() => props.onRetry()}>
        {props.retryLabel}
      </Button>
    </div>
  </Notice>
)
