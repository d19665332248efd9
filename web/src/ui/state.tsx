import { type JSX, Show } from 'solid-js'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import styles from './state.module.css'

/** Nothing here yet: says so and leads to the first step. */
export const EmptyState = (props: {
  icon: IconName
  title: string
  text?: string
  children?: JSX.Element
}): JSX.Element => (
  <section class={styles.state}>
    <span class={styles.symbol}>
      <Icon name={props.icon} size={28} />
    </span>
    <div class={styles.text}>
      <h2>{props.title}</h2>
      <Show when={props.text}>
        <p>{props.text}</p>
      </Show>
    </div>
    {props.children}
  </section>
)

/** It did not work: says what happened and offers to try again. */
export const ErrorState = (props: {
  title: string
  text: string
  retryLabel: string
  onRetry: () => void
}): JSX.Element => (
  <section class={styles.state} role="alert">
    <span class={`${styles.symbol} ${styles.trouble}`}>
      <Icon name="warning" size={28} />
    </span>
    <div class={styles.text}>
      <h2>{props.title}</h2>
      <p>{props.text}</p>
    </div>
    <Button variant="primary" icon="retry" onPress={() => props.onRetry()}>
      {props.retryLabel}
    </Button>
  </section>
)
