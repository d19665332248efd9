import { type JSX, onMount, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { IconButton } from '../../../ui/icon-button'
import { announce } from '../../../ui/toast-store'
import styles from './history.module.css'
import { t } from './words'

/** Says that what is below is of the past and whose entry made it so, and leads back to now. */
export const PastBanner = (props: {
  title: string
  /** Whose entry was the last one, in words. */
  by?: string
  /** Asks what can be done with the plan of then; absent while it is not there. */
  onMore?: () => void
  onBack: () => void
}): JSX.Element => {
  let banner: HTMLElement | undefined
  onMount(() => {
    announce(`${props.title}. ${t().asOfText}`)
    banner?.querySelector('button')?.focus()
  })
  return (
    <section
      class={styles.banner}
      aria-label={props.title}
      ref={(element) => {
        banner = element
      }}
    >
      <Icon name="history" size={20} />
      <p class={styles.bannerText}>
        <strong>{props.title}</strong> <Show when={props.by}>{(by) => <span>{by()} </span>}</Show>
        <span>{t().asOfText}</span>
      </p>
      <div class={styles.bannerActions}>
        <Button variant="primary" onPress={props.onBack}>
          {t().backToNow}
        </Button>
        <Show when={props.onMore}>
          {(onMore) => <IconButton icon="dots" label={t().exportThen} onPress={onMore()} />}
        </Show>
      </div>
    </section>
  )
}
