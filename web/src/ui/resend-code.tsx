import { type JSX, Show } from 'solid-js'
import { formatCount } from '../i18n/numbers'
import { Button } from './button'
import { createCountdown } from './countdown'
import styles from './resend-code.module.css'

/** Asks for another code; until that is allowed, says in how many seconds it will be. */
export const ResendCode = (props: {
  /** Milliseconds since 1970. */
  allowedAt: number
  busy: boolean
  label: string
  wait: (seconds: string) => string
  onPress: () => void
}): JSX.Element => {
  const seconds = createCountdown(() => props.allowedAt)
  return (
    <Show
      when={seconds() > 0}
      fallback={
        <Button variant="quiet" icon="retry" busy={props.busy} onPress={props.onPress}>
          {props.label}
        </Button>
      }
    >
      <p class={styles.wait}>{props.wait(formatCount(seconds()))}</p>
    </Show>
  )
}
