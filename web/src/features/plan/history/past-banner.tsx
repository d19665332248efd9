import type { CellChangeView } from '@rembuk/contract/history'
import { type JSX, onMount, Show } from 'solid-js'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { announce } from '../../../ui/toast-store'
import { authorName } from './author-name'
import styles from './history.module.css'
import { t } from './words'

/** Says that what is below is of the past and whose entry made it so, and leads back to now. */
export const PastBanner = (props: {
  title: string
  by?: CellChangeView['author']
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
        <strong>{props.title}</strong>{' '}
        <Show when={props.by}>{(author) => <span>{t().lastBy(authorName(author()))} </span>}</Show>
        <span>{t().asOfText}</span>
      </p>
      <Button variant="primary" onPress={props.onBack}>
        {t().backToNow}
      </Button>
    </section>
  )
}
