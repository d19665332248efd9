import { type JSX, onMount } from 'solid-js'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { announce } from '../../../ui/toast-store'
import styles from './history.module.css'
import { t } from './words'

/** Says that what is below is of the past, and leads back to now. */
export const PastBanner = (props: { title: string; onBack: () => void }): JSX.Element => {
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
        <strong>{props.title}</strong> <span>{t().asOfText}</span>
      </p>
      <Button variant="primary" onPress={props.onBack}>
        {t().backToNow}
      </Button>
    </section>
  )
}
