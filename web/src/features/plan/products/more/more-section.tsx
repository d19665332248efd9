import { createEffect, createSignal, type JSX, Show, Suspense } from 'solid-js'
import { Icon } from '../../../../ui/icon'
import { part } from '../../../../ui/part'
import { t as formWords } from '../words'
import styles from './more.module.css'
import type { MoreFieldsProps } from './more-fields'

const MoreFields = part(() => import('./more-fields'))

/** The folded rest of the product form; it loads when it is first opened, and opens when something in it is wrong. */
export const MoreSection = (props: MoreFieldsProps): JSX.Element => {
  const [opened, setOpened] = createSignal(false)
  let details: HTMLDetailsElement | undefined
  createEffect(() => {
    if (props.errors && details) details.open = true
  })
  return (
    <details
      ref={(element) => {
        details = element
      }}
      class={styles.more}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary class={styles.summary}>
        <span>
          <span class={styles.title}>{formWords().more}</span>
          <span class={styles.soft}>{formWords().moreHint}</span>
        </span>
        <Icon name="chevron" size={20} />
      </summary>
      <Suspense>
        <Show when={opened()}>
          <MoreFields {...props} />
        </Show>
      </Suspense>
    </details>
  )
}
